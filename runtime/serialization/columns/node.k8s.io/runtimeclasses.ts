import { age } from "../age.ts";
import { printCells } from "../cells.ts";

interface RuntimeClass {
  handler?: string;
}

export const cells = printCells<RuntimeClass>(({ metadata, handler }) => [metadata.name ?? "", handler ?? "", age(metadata.creationTimestamp)]);
