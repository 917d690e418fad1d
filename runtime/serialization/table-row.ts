import { stringifyExactly } from "../meta/exact-json.ts";
import { type Row, TimedCell } from "./columns/cells.ts";

/** A row printed as far as the time does not matter: pieces of JSON, and cells still to be printed between them. */
export type PrintedRow = readonly (string | TimedCell)[];

/** `{"cells":[…]` with conditions, up to where the object follows. */
export function printRow({ cells, conditions }: Row): PrintedRow {
  const pieces: (string | TimedCell)[] = [];
  let text = '{"cells":[';
  cells.forEach((cell, i) => {
    if (i > 0) text += ",";
    if (cell instanceof TimedCell) {
      pieces.push(text, cell);
      text = "";
    } else {
      text += stringifyExactly(cell);
    }
  });
  text += conditions === undefined || conditions.length === 0 ? "]" : `],"conditions":${JSON.stringify(conditions)}`;
  return [...pieces, text];
}

/** The row at a time, in milliseconds since the epoch. */
export function rowAt(row: PrintedRow, now: number): string {
  let text = "";
  for (const piece of row) text += typeof piece === "string" ? piece : JSON.stringify(piece.print(now));
  return text;
}
