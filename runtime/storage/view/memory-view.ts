import type { Change, Entry, RangeOptions, RangeResult } from "../storage.ts";
import { StorageError } from "../storage-error.ts";
import { ChangeWindow, type LoggedTransaction } from "./change-window.ts";
import { rangeAt } from "./range-at.ts";
import { SortedMap } from "./sorted-map.ts";
import { Subscribers } from "./subscribers.ts";

/** The read side of a back end whose entries are all in memory: what the log has led to, and the log's newest part. */
export class MemoryView {
  readonly #entries = new SortedMap<Entry>();
  readonly #window: ChangeWindow;
  readonly #subscribers = new Subscribers();
  #revision: number;

  /** A view that begins at `revision`; what came before is forgotten. */
  constructor(revision: number) {
    this.#revision = revision;
    this.#window = new ChangeWindow(revision);
  }

  get revision(): number {
    return this.#revision;
  }

  get compactedRevision(): number {
    return this.#window.floor;
  }

  get(key: string): Entry | undefined {
    return this.#entries.get(key);
  }

  count(prefix: string): number {
    return this.#entries.count(prefix);
  }

  range(prefix: string, options: RangeOptions = {}): RangeResult {
    const { limit = 0, from = prefix, revision = this.#revision } = options;
    if (revision === this.#revision) {
      const entries = this.#entries.values(prefix, from, limit > 0 ? limit + 1 : 0);
      const more = limit > 0 && entries.length > limit;
      if (more) entries.pop();
      return { entries, revision, more };
    }
    assertReachable(revision, this);
    return rangeAt(this.#entries.values(prefix, from), this.#window.after(revision, prefix), from, limit, revision);
  }

  changes(after: number, prefix: string): readonly Change[] {
    if (after < this.compactedRevision) throw compacted(after, this.compactedRevision);
    return this.#window.after(after, prefix);
  }

  subscribe(listener: (changes: readonly Change[]) => void): () => void {
    return this.#subscribers.add(listener);
  }

  /** Sets an entry without a change in the log: for loading what was there before the view. */
  load(entry: Entry): void {
    this.#entries.set(entry.key, entry);
  }

  /** Shows one transaction to readers, then to subscribers. */
  apply(transaction: LoggedTransaction): void {
    for (const { type, key, value, revision } of transaction.changes) {
      if (type === "put") this.#entries.set(key, { key, value, revision });
      else this.#entries.delete(key);
    }
    this.#window.push(transaction);
    this.#revision = transaction.revision;
    this.#subscribers.publish(transaction.changes);
  }

  /** Notes that the store has reached `revision` without a change to the keys of this view. */
  advance(revision: number): void {
    if (revision > this.#revision) this.#revision = revision;
  }

  compact(revision: number): void {
    this.#window.forget(Math.min(revision, this.#revision));
  }

  /** Forgets what is older than `time` (milliseconds since the epoch) and, beyond `bytes` of values, the oldest. */
  trim(time: number, bytes: number): void {
    const old = this.#window.revisionBefore(time);
    if (old !== undefined) this.#window.forget(old);
    this.#window.shrink(bytes);
  }
}

/** @throws StorageError when the state at `revision` cannot be told. */
export function assertReachable(revision: number, view: { readonly revision: number; readonly compactedRevision: number }): void {
  const newest = view.revision;
  if (revision > newest) {
    throw new StorageError("future-revision", `revision ${revision} is not reached, the newest is ${newest}`, { revision, reachable: newest });
  }
  if (revision < view.compactedRevision) throw compacted(revision, view.compactedRevision);
}

export function compacted(revision: number, oldest: number): StorageError {
  return new StorageError("compacted", `revision ${revision} is compacted, the oldest is ${oldest}`, { revision, reachable: oldest });
}
