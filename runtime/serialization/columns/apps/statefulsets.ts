import { age } from "../age.ts";
import { printCells } from "../cells.ts";
import { containerCells, type PodTemplate } from "../pod-template.ts";

interface StatefulSet {
  spec?: { replicas?: number; template?: PodTemplate };
  status?: { readyReplicas?: number };
}

export const cells = printCells<StatefulSet>(({ metadata, spec, status }) => [
  metadata.name ?? "",
  `${status?.readyReplicas ?? 0}/${spec?.replicas ?? 0}`,
  age(metadata.creationTimestamp),
  ...containerCells(spec?.template),
]);
