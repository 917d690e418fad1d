import type { Checkpoints } from "./checkpoints.ts";
import type { EmbeddedView } from "./embedded-view.ts";
import type { GroupCommit } from "./group-commit.ts";
import type { LmdbEnvironment } from "./lmdb-environment.ts";
import { orderedKey, orderedKeyNumber } from "./ordered-key.ts";

/** So many keys expire in one go. */
const batchCapacity = 500;

/** A timer may not be set further ahead, in milliseconds. */
const longestTimer = 2 ** 31 - 1;

/** At least so many milliseconds lie between two goes: each writes to the database. */
const shortestInterval = 250;

/** Milliseconds until a failed expiry is tried again. */
const retryInterval = 1_000;

export interface ExpiryOptions {
  readonly environment: LmdbEnvironment;
  readonly view: Pick<EmbeddedView, "get" | "overlay">;
  readonly commits: Pick<GroupCommit, "commit">;
  readonly checkpoints: Pick<Checkpoints, "flush" | "chore">;
}

/**
 * Deletes keys when their time to live is over. A note of each such put is in the `expiry` table; a note whose revision is
 * no longer the key's is of a value that was replaced or deleted, and is only thrown away.
 */
export class Expiry {
  readonly #options: ExpiryOptions;
  #timer: NodeJS.Timeout | undefined;
  #time = Number.POSITIVE_INFINITY;
  /** When the last go began. */
  #last = 0;
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
    const delay = Math.max(time, this.#last + shortestInterval) - Date.now();
    this.#timer = setTimeout(() => void this.#expire(), Math.min(Math.max(delay, 0), longestTimer)).unref();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  #scheduleNext(): void {
    const { environment, view } = this.#options;
    const { growing, frozen } = view.overlay;
    for (const generation of [growing, frozen]) if (generation !== undefined) this.schedule(generation.nextExpiry);
    const transaction = environment.snapshot();
    for (const note of environment.expiry.getKeys({ start: orderedKey(0), limit: 1, transaction })) this.schedule(orderedKeyNumber(note, 0));
    transaction.done();
  }

  async #expire(): Promise<void> {
    const { view, commits, checkpoints, environment } = this.#options;
    this.#time = Number.POSITIVE_INFINITY;
    this.#last = Date.now();
    try {
      const { growing, frozen } = view.overlay;
      if (Math.min(growing.nextExpiry, frozen?.nextExpiry ?? Number.POSITIVE_INFINITY) <= Date.now()) await checkpoints.flush();
      const due = this.#due();
      await Promise.all(
        due.map(({ key: note, value }) => {
          const key = value.toString();
          const revision = orderedKeyNumber(note, 1);
          if (view.get(key)?.revision !== revision) return undefined;
          return commits.commit({ compare: [{ key, revision }], operations: [{ type: "delete", key }] });
        }),
      );
      // After the deletions: whoever crashes in between finds notes of what is no longer there.
      if (due.length > 0) {
        await checkpoints.chore(() => {
          for (const { key: note } of due) environment.expiry.remove(note);
        });
      }
      if (!this.#closed) this.#scheduleNext();
    } catch {
      // The store is closing, or the disk refused: the notes are still there for the next try.
      this.schedule(Date.now() + retryInterval);
    }
  }

  #due() {
    const { environment } = this.#options;
    const transaction = environment.snapshot();
    const range = { start: orderedKey(0), end: orderedKey(Date.now() + 1), limit: batchCapacity, transaction };
    const due = [...environment.expiry.getRange(range)];
    transaction.done();
    return due;
  }
}
