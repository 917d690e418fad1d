import { age } from "../age.ts";
import { printCells } from "../cells.ts";

interface Secret {
  type?: string;
  data?: Record<string, string>;
}

export const cells = printCells<Secret>(({ metadata, type, data }) => [
  metadata.name ?? "",
  type ?? "",
  Object.keys(data ?? {}).length,
  age(metadata.creationTimestamp),
]);
