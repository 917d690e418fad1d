import type { Change, Entry, RangeOptions, RangeResult, Stamp } from "../storage.ts";
import { StorageError } from "../storage-error.ts";
import { isStorableKey } from "../view/apply-transaction.ts";
import { ChangeWindow, type LoggedChange, type LoggedTransaction } from "../view/change-window.ts";
import { assertReachable, compacted } from "../view/memory-view.ts";
import { rangeAt } from "../view/range-at.ts";
import { Subscribers } from "../view/subscribers.ts";
import { EntryCache } from "./entry-cache.ts";
import { keyRange } from "./key-range.ts";
import { type LmdbEnvironment, readVersioned, type Snapshot } from "./lmdb-environment.ts";
import { lastLoggedRevision, readPersistedLog } from "./persisted-log.ts";
import { PrefixCounts } from "./prefix-counts.ts";
import { createSlab } from "./slab.ts";

export interface EmbeddedViewOptions {
  readonly stamp: Stamp;
  readonly historyBytes: number;
  readonly cacheBytes: number;
  /** What the store said when it was opened. */
  readonly compactedRevision: number;
}

/**
 * The read side: a snapshot of LMDB that `apply` exchanges for the next one, with the newest part of the log and the
 * entries in use in memory. A snapshot held between commits costs nothing, because only commits use pages up.
 */
export class EmbeddedView {
  readonly #environment: LmdbEnvironment;
  readonly #options: EmbeddedViewOptions;
  readonly #window: ChangeWindow;
  readonly #cache: EntryCache;
  readonly #counts = new PrefixCounts();
  readonly #subscribers = new Subscribers();
  readonly #allocate = createSlab();
  #snapshot: Snapshot;
  /** Passed to each read; an object for each would be waste. */
  #read: { readonly transaction: Snapshot };
  #revision: number;
  #compactedRevision: number;
  #closed = false;

  constructor(environment: LmdbEnvironment, options: EmbeddedViewOptions) {
    this.#environment = environment;
    this.#options = options;
    this.#snapshot = environment.snapshot();
    this.#read = { transaction: this.#snapshot };
    this.#compactedRevision = options.compactedRevision;
    this.#revision = Math.max(lastLoggedRevision(environment, this.#snapshot), options.compactedRevision);
    this.#window = new ChangeWindow(this.#revision);
    this.#cache = new EntryCache(options.cacheBytes);
  }

  get revision(): number {
    return this.#revision;
  }

  get compactedRevision(): number {
    return this.#compactedRevision;
  }

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  get(key: string): Entry | undefined {
    const cached = this.#cache.get(key);
    if (cached !== undefined) return cached;
    if (!isStorableKey(key)) return undefined;
    const entry = this.#load(key, Buffer.allocUnsafe);
    if (entry !== undefined) this.#cache.set(entry);
    return entry;
  }

  count(prefix: string): number {
    return this.#counts.get(prefix, () => this.#environment.current.getKeysCount(this.#keyRange(prefix, prefix)));
  }

  range(prefix: string, options: RangeOptions = {}): RangeResult {
    const { limit = 0, from = prefix, revision = this.#revision } = options;
    if (revision !== this.#revision) {
      assertReachable(revision, this);
      return rangeAt(this.#entries(prefix, from), this.#changes(revision, prefix), from, limit, revision);
    }
    const entries: Entry[] = [];
    for (const key of this.#keys(prefix, from, limit > 0 ? limit + 1 : 0)) {
      const entry = this.#entry(key);
      if (entry !== undefined) entries.push(entry);
    }
    const more = limit > 0 && entries.length > limit;
    if (more) entries.pop();
    return { entries, revision, more };
  }

  changes(after: number, prefix: string): readonly Change[] {
    if (after < this.#compactedRevision) throw compacted(after, this.#compactedRevision);
    return this.#changes(after, prefix);
  }

  subscribe(listener: (changes: readonly Change[]) => void): () => void {
    return this.#subscribers.add(listener);
  }

  /** Shows what has become durable to readers, then to subscribers. */
  apply(transactions: readonly LoggedTransaction[]): void {
    this.renew();
    const changes: LoggedChange[] = [];
    for (const transaction of transactions) {
      this.#window.push(transaction);
      this.#revision = transaction.revision;
      for (const change of transaction.changes) {
        this.#show(change);
        changes.push(change);
      }
    }
    this.#window.shrink(this.#options.historyBytes);
    if (changes.length > 0) this.#subscribers.publish(changes);
  }

  /** Notes that changes at or below `revision` may be gone from the log. */
  forget(revision: number): void {
    this.#compactedRevision = Math.max(this.#compactedRevision, revision);
    this.#window.forget(revision);
  }

  close(): void {
    this.#closed = true;
    this.#snapshot.done();
  }

  /** Lets go of the pages of an old snapshot. */
  renew(): void {
    const before = this.#snapshot;
    this.#snapshot = this.#environment.snapshot();
    this.#read = { transaction: this.#snapshot };
    before.done();
  }

  #show({ type, key, value, revision, previousRevision }: LoggedChange): void {
    if (type === "put") this.#cache.set({ key, value, revision });
    else this.#cache.delete(key);
    if (type === "delete") this.#counts.add(key, -1);
    else if (previousRevision === 0) this.#counts.add(key, 1);
  }

  #changes(after: number, prefix: string): LoggedChange[] {
    if (after >= this.#window.floor) return this.#window.after(after, prefix);
    this.#assertOpen();
    const reader = {
      ...this.#read,
      environment: this.#environment,
      window: this.#window,
      get: (key: string) => this.get(key),
      stamp: this.#options.stamp,
    };
    // Those who watched before a restart all come back from about the same revision: keep what they ask for, if it fits.
    const whole = readPersistedLog(reader, after, "", this.#options.historyBytes - this.#window.bytes);
    if (whole !== undefined) {
      this.#window.prepend(whole, after);
      return this.#window.after(after, prefix);
    }
    const older = readPersistedLog(reader, after, prefix, Number.POSITIVE_INFINITY) ?? [];
    return [...older.flatMap((transaction) => transaction.changes), ...this.#window.after(this.#window.floor, prefix)];
  }

  *#entries(prefix: string, from: string): Generator<Entry> {
    for (const key of this.#keys(prefix, from)) {
      const entry = this.#entry(key);
      if (entry !== undefined) yield entry;
    }
  }

  #keys(prefix: string, from: string, limit = 0): Iterable<string> {
    return this.#environment.current.getKeys({ ...this.#keyRange(prefix, from), ...(limit > 0 && { limit }) });
  }

  /** An entry on a walk over a range. */
  #entry(key: string): Entry | undefined {
    const cached = this.#cache.get(key);
    if (cached !== undefined) return cached;
    const entry = this.#load(key, this.#allocate);
    if (entry !== undefined) this.#cache.offer(entry);
    return entry;
  }

  /** LMDB would read memory that is no longer mapped. */
  #assertOpen(): void {
    if (this.#closed) throw new StorageError("closed", "the storage is closed");
  }

  #load(key: string, allocate: (size: number) => Buffer): Entry | undefined {
    this.#assertOpen();
    const read = readVersioned(this.#environment.current, key, this.#read, allocate);
    return read && { key, value: read.value, revision: read.revision };
  }

  #keyRange(prefix: string, from: string) {
    this.#assertOpen();
    return { ...keyRange(prefix, from), ...this.#read };
  }
}
