import type { Change, Entry, RangeOptions, RangeResult, Stamp } from "../storage.ts";
import { StorageError } from "../storage-error.ts";
import { isStorableKey } from "../view/apply-transaction.ts";
import { ChangeWindow, type LoggedChange } from "../view/change-window.ts";
import { assertReachable, compacted } from "../view/memory-view.ts";
import { rangeAt } from "../view/range-at.ts";
import { Subscribers } from "../view/subscribers.ts";
import { readCheckpoint } from "./checkpoint.ts";
import type { CommittedTransaction } from "./committed-transaction.ts";
import { EntryCache } from "./entry-cache.ts";
import { keyRange } from "./key-range.ts";
import { type LmdbEnvironment, readVersioned, type Snapshot } from "./lmdb-environment.ts";
import { Overlay, overlaidKeys } from "./overlay.ts";
import { readPersistedLog } from "./persisted-log.ts";
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
 * The read side: a snapshot of LMDB, over it what was written since, and in memory the newest part of the log and the entries in use.
 * `settle` exchanges the snapshot for the next one. One that is held costs nothing, because only checkpoints use pages up.
 */
export class EmbeddedView {
  /** What the snapshot does not show. */
  readonly overlay = new Overlay();
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
  #checkpoint: number;
  #revision: number;
  #compactedRevision: number;
  #closed = false;

  constructor(environment: LmdbEnvironment, options: EmbeddedViewOptions) {
    this.#environment = environment;
    this.#options = options;
    this.#snapshot = environment.snapshot();
    this.#read = { transaction: this.#snapshot };
    this.#compactedRevision = options.compactedRevision;
    this.#checkpoint = readCheckpoint(environment);
    this.#revision = this.#checkpoint;
    this.#window = new ChangeWindow(this.#revision);
    this.#cache = new EntryCache(options.cacheBytes);
  }

  get revision(): number {
    return this.#revision;
  }

  get compactedRevision(): number {
    return this.#compactedRevision;
  }

  /** The revision that the snapshot shows; later ones are in the overlay. */
  get checkpoint(): number {
    return this.#checkpoint;
  }

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  get(key: string): Entry | undefined {
    const cached = this.#cache.get(key);
    if (cached !== undefined) return cached;
    if (!isStorableKey(key)) return undefined;
    const slot = this.overlay.get(key);
    if (slot !== undefined) return slot.entry;
    const entry = this.#load(key, Buffer.allocUnsafe);
    if (entry !== undefined) this.#cache.set(entry);
    return entry;
  }

  count(prefix: string): number {
    return this.#counts.get(prefix, () => this.#environment.current.getKeysCount(this.#keyRange(prefix, prefix)) + this.overlay.difference(prefix));
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
      if (entries.length > limit && limit > 0) break;
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
  apply(transactions: readonly CommittedTransaction[]): void {
    const changes: LoggedChange[] = [];
    for (const transaction of transactions) {
      this.#window.push(transaction);
      this.overlay.growing.add(transaction);
      this.#revision = transaction.revision;
      for (const change of transaction.changes) {
        this.#show(change);
        changes.push(change);
      }
    }
    this.#shrinkWindow();
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

  /** Notes that the database has the frozen generation. */
  settle(): void {
    const last = this.overlay.frozen?.transactions.at(-1);
    this.overlay.dropFrozen();
    this.renew();
    if (last === undefined) return;
    this.#checkpoint = last.revision;
    this.#shrinkWindow();
  }

  /** Lets go of the pages of an old snapshot. One that lies below a frozen generation stays: both must tell of the same moment. */
  renew(): void {
    if (this.overlay.frozen !== undefined) return;
    const before = this.#snapshot;
    this.#snapshot = this.#environment.snapshot();
    this.#read = { transaction: this.#snapshot };
    before.done();
  }

  /** What the snapshot's log does not have stays in memory. */
  #shrinkWindow(): void {
    this.#window.shrink(this.#options.historyBytes, this.#checkpoint);
  }

  #show(change: LoggedChange): void {
    const { type, key, value, revision, previousRevision } = change;
    const entry = type === "put" ? { key, value, revision } : undefined;
    this.overlay.growing.set(change, entry);
    if (entry !== undefined) this.#cache.set(entry);
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
    const slots = this.overlay.slots(prefix, from);
    const keys = this.#environment.current.getKeys({
      ...this.#keyRange(prefix, from),
      // Each slot may hide a key.
      ...(limit > 0 && { limit: limit + slots.length }),
    });
    return slots.length === 0 ? keys : overlaidKeys(keys, slots);
  }

  /** An entry on a walk over a range. */
  #entry(key: string): Entry | undefined {
    const cached = this.#cache.get(key);
    if (cached !== undefined) return cached;
    const slot = this.overlay.get(key);
    if (slot !== undefined) return slot.entry;
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
