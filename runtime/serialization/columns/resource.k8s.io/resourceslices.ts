import { age } from "../age.ts";
import { printCells } from "../cells.ts";

interface ResourceSlice {
  spec?: { nodeName?: string; driver?: string; pool?: { name?: string } };
}

export const cells = printCells<ResourceSlice>(({ metadata, spec }) => [
  metadata.name ?? "",
  spec?.nodeName ?? "",
  spec?.driver ?? "",
  spec?.pool?.name ?? "",
  age(metadata.creationTimestamp),
]);
