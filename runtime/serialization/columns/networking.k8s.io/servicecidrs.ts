import { age } from "../age.ts";
import { printCells } from "../cells.ts";

interface ServiceCIDR {
  spec?: { cidrs?: readonly string[] | null };
}

export const cells = printCells<ServiceCIDR>(({ metadata, spec }) => [
  metadata.name ?? "",
  (spec?.cidrs ?? []).join(","),
  age(metadata.creationTimestamp),
]);
