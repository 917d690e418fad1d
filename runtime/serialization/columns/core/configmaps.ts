import { age } from "../age.ts";
import { printCells } from "../cells.ts";

interface ConfigMap {
  data?: Record<string, string>;
  binaryData?: Record<string, string>;
}

export const cells = printCells<ConfigMap>(({ metadata, data, binaryData }) => [
  metadata.name ?? "",
  Object.keys(data ?? {}).length + Object.keys(binaryData ?? {}).length,
  age(metadata.creationTimestamp),
]);
