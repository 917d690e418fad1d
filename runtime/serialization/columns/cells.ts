import type { JsonValue } from "../../meta/json.ts";
import type { KubeObject } from "../../meta/object.ts";

/** A cell whose text depends on the time of printing: an age. */
export class TimedCell {
  /** `now` is in milliseconds since the epoch. */
  readonly print: (now: number) => string;

  constructor(print: (now: number) => string) {
    this.print = print;
  }
}

export type Cell = JsonValue | TimedCell;

/** What a row says of its object besides its cells: meta/v1 TableRowCondition. */
export interface RowCondition {
  readonly type: string;
  readonly status: string;
  readonly reason: string;
  readonly message: string;
}

export interface Row {
  /** In the order of the kind's columns. */
  readonly cells: readonly Cell[];
  readonly conditions?: readonly RowCondition[];
}

/** Prints an object's row; free of the time, so that rows may be kept as long as their objects do not change. */
export type RowPrinter = (object: KubeObject) => Row;

/** Prints an object's cells at a time, in milliseconds since the epoch. With `row`, tables keep what they printed. */
export interface Cells {
  (object: KubeObject, now: number): JsonValue[];
  readonly row?: RowPrinter;
}

/** Makes cells of a printer of rows. */
export function cellsOf(row: RowPrinter): Cells {
  const cells = (object: KubeObject, now: number): JsonValue[] =>
    row(object).cells.map((cell) => (cell instanceof TimedCell ? cell.print(now) : cell));
  return Object.assign(cells, { row });
}

/** Makes cells of a printer that reads the members that `Shape` tells of its kind; the kind's decoder has seen to their types. */
export function printCells<Shape>(print: (object: KubeObject & Shape) => readonly Cell[]): Cells {
  return cellsOf((object) => ({ cells: print(object as KubeObject & Shape) }));
}
