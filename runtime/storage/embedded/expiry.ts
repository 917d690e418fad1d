import type { Entry } from "../storage.ts";
import type { GroupCommit } from "./group-commit.ts";
import type { LmdbEnvironment, Snapshot } from "./lmdb-environment.ts";
import { orderedKey, orderedKeyNumber } from "./ordered-key.ts";

/** So many keys expire in one go. */
const batchCapacity = 500;

/** A timer may not be set further ahead, in milliseconds. */
const longestTimer = 2 ** 31 - 1;

/** Milliseconds until a failed expiry is tried again. */
const retryInterval = 1_000;

export interface ExpiryOptions {
  readonly environment: LmdbEnvironment;
  readonly view: { readonly snapshot: Snapshot; get(key: string): Entry | undefined };
  readonly commits: GroupCommit;
}

/**
 * Deletes keys when their time to live is over. A note of each such put is in the `expiry` table; a note whose revision is
 * no longer the key's is of a value that was replaced or deleted, and is only thrown away.
 */
export class Expiry {
  readonly #options: ExpiryOptions;
  #timer: NodeJS.Timeout | undefined;
  #time = Number.POSITIVE_INFINITY;
  #closed = false;

  constructor(options: ExpiryOptions) {
    this.#options = options;
    this.#scheduleNext();
  }

  /** Sees to it that keys which expire at `time` (milliseconds since the epoch) are deleted then. */
  schedule(time: number): void {
    if (time >= this.#time || this.#closed) return;
    clearTimeout(this.#timer);
    this.#time = time;
    this.#timer = setTimeout(() => void this.#expire(), Math.min(Math.max(time - Date.now(), 0), longestTimer)).unref();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  #scheduleNext(): void {
    const { environment, view } = this.#options;
    for (const note of environment.expiry.getKeys({ start: orderedKey(0), limit: 1, transaction: view.snapshot }))
      this.schedule(orderedKeyNumber(note, 0));
  }

  async #expire(): Promise<void> {
    const { environment, view, commits } = this.#options;
    const due = [
      ...environment.expiry.getRange({ start: orderedKey(0), end: orderedKey(Date.now() + 1), limit: batchCapacity, transaction: view.snapshot }),
    ];
    this.#time = Number.POSITIVE_INFINITY;
    try {
      await Promise.all([
        ...due.map(({ key: note, value }) => {
          const key = value.toString();
          const revision = orderedKeyNumber(note, 1);
          if (view.get(key)?.revision !== revision) return undefined;
          return commits.commit({ compare: [{ key, revision }], operations: [{ type: "delete", key }] });
        }),
        // In the group of the deletions: whoever crashes keeps both.
        commits.chore(() => {
          for (const { key: note } of due) environment.expiry.remove(note);
        }),
      ]);
      if (!this.#closed) this.#scheduleNext();
    } catch {
      // The store is closing, or the disk refused: the notes are still there for the next try.
      this.schedule(Date.now() + retryInterval);
    }
  }
}
