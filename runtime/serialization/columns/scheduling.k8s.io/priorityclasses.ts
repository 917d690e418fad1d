import { age } from "../age.ts";
import { printCells } from "../cells.ts";

interface PriorityClass {
  value?: number;
  globalDefault?: boolean;
  preemptionPolicy?: string;
}

export const cells = printCells<PriorityClass>(({ metadata, value, globalDefault, preemptionPolicy }) => [
  metadata.name ?? "",
  value ?? 0,
  globalDefault ?? false,
  age(metadata.creationTimestamp),
  preemptionPolicy ?? "",
]);
