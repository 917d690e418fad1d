import { age } from "./age.ts";
import { printCells } from "./cells.ts";

/** For kinds whose table says only how old an object is. */
export const cells = printCells(({ metadata }) => [metadata.name ?? "", age(metadata.creationTimestamp)]);
