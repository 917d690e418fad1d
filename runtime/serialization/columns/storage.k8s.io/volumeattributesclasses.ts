import { age } from "../age.ts";
import { printCells } from "../cells.ts";

interface VolumeAttributesClass {
  driverName?: string;
}

export const cells = printCells<VolumeAttributesClass>(({ metadata, driverName }) => [
  metadata.name ?? "",
  driverName ?? "",
  age(metadata.creationTimestamp),
]);
