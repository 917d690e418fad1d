import { printCells } from "./cells.ts";

/** For kinds without a table of their own. */
export const cells = printCells(({ metadata }) => [metadata.name ?? "", metadata.creationTimestamp ?? "0001-01-01T00:00:00Z"]);
