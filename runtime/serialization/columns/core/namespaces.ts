import { age } from "../age.ts";
import { printCells } from "../cells.ts";

interface Namespace {
  status?: { phase?: string };
}

export const cells = printCells<Namespace>(({ metadata, status }) => [metadata.name ?? "", status?.phase ?? "", age(metadata.creationTimestamp)]);
