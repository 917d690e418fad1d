import { age } from "../age.ts";
import { printCells } from "../cells.ts";

interface PodDisruptionBudget {
  spec?: { minAvailable?: number | string; maxUnavailable?: number | string };
  status?: { disruptionsAllowed?: number };
}

export const cells = printCells<PodDisruptionBudget>(({ metadata, spec, status }) => [
  metadata.name ?? "",
  String(spec?.minAvailable ?? "N/A"),
  String(spec?.maxUnavailable ?? "N/A"),
  status?.disruptionsAllowed ?? 0,
  age(metadata.creationTimestamp),
]);
