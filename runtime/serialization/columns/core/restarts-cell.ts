import { ageSince } from "../age.ts";
import { TimedCell } from "../cells.ts";

/** "3 (5m ago)"; just the number where there were none, or nobody knows when. */
export function restartsCell(restarts: number, last: string | undefined): string | TimedCell {
  if (restarts === 0 || last === undefined) return String(restarts);
  return new TimedCell((now) => `${restarts} (${ageSince(last, now)} ago)`);
}
