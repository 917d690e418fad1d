import type { Entry, RangeResult } from "../storage.ts";
import { byteOrder } from "./byte-order.ts";
import type { LoggedChange } from "./change-window.ts";

/**
 * A range as it was before `changes`: the entries of now, with each changed key put back to what stood there first.
 *
 * @param current the entries of now from `from` on, by key
 * @param changes all changes of the range since `revision`, oldest first
 */
export function rangeAt(current: Iterable<Entry>, changes: readonly LoggedChange[], from: string, limit: number, revision: number): RangeResult {
  const entries: Entry[] = [];
  for (const entry of undo(current, putBack(changes, byteOrder(from)))) {
    if (limit > 0 && entries.length === limit) return { entries, revision, more: true };
    entries.push(entry);
  }
  return { entries, revision, more: false };
}

interface Past {
  readonly order: string;
  /** Undefined when the key was absent. */
  readonly entry: Entry | undefined;
}

function putBack(changes: readonly LoggedChange[], from: string): Past[] {
  const pasts = new Map<string, Past>();
  for (const { key, previous, previousRevision } of changes) {
    if (pasts.has(key)) continue;
    pasts.set(key, { order: byteOrder(key), entry: previous && { key, value: previous, revision: previousRevision } });
  }
  return [...pasts.values()].filter(({ order }) => order >= from).sort((a, b) => (a.order < b.order ? -1 : 1));
}

/** Merges two ascending sequences; where both have a key, the past holds. */
function* undo(current: Iterable<Entry>, pasts: readonly Past[]): Generator<Entry> {
  let next = 0;
  for (const entry of current) {
    const order = byteOrder(entry.key);
    let past = pasts[next];
    while (past !== undefined && past.order < order) {
      if (past.entry) yield past.entry;
      past = pasts[++next];
    }
    if (past?.order !== order) yield entry;
  }
  for (; next < pasts.length; next++) {
    const past = pasts[next]?.entry;
    if (past) yield past;
  }
}
