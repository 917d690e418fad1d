/**
 * The storage contract, after etcd v3: one global revision, compare-and-set transactions, prefix ranges,
 * an ordered log of changes, compaction, and expiry by time to live. Back ends: memory, embedded (a write-ahead log and LMDB), etcd.
 * test/runtime/storage/contract.ts is the suite that each must pass.
 *
 * Reads are synchronous, from a view that follows the log; `barrier()` makes the view as fresh as the store.
 * A revision is a whole number above 0; a store that was never written has revision 1.
 */
export interface Storage {
  /** The newest revision that reads see. Everything up to it is durable. */
  readonly revision: number;

  /** Changes at or below this revision are forgotten. */
  readonly compactedRevision: number;

  /** Waits until the view holds every write that was acknowledged, anywhere, before the call; returns at once where it always does. */
  barrier(): void | Promise<void>;

  /** The entry at `key` now; undefined when absent. */
  get(key: string): Entry | undefined;

  /**
   * Entries whose key starts with `prefix`, by key in byte order. With `revision`, as they were at that revision.
   * @throws StorageError "compacted" or "future-revision" when `revision` is out of reach.
   */
  range(prefix: string, options?: RangeOptions): RangeResult;

  /** How many entries start with `prefix` now; cheap. */
  count(prefix: string): number;

  /**
   * Applies all operations at one new revision if every comparison holds, else none.
   * Resolves when the outcome is durable; concurrent transactions share a sync (group commit).
   */
  commit(transaction: Transaction): Promise<CommitResult>;

  /**
   * The changes after revision `after` under `prefix`, oldest first, up to `this.revision`.
   * @throws StorageError "compacted" when some of them are forgotten.
   */
  changes(after: number, prefix: string): readonly Change[];

  /** Calls `listener` with every later batch of changes, in order, right after reads see them. Returns the unsubscribe function. */
  subscribe(listener: (changes: readonly Change[]) => void): () => void;

  /** Forgets changes at or below `revision`. Back ends also do so by themselves, by age (`historySeconds`). */
  compact(revision: number): Promise<void>;

  /** Bytes the store takes on disk (0 for memory). */
  sizeInBytes(): number;

  /** Why writes of late do not get through; undefined when the last one did. Absent where a store cannot fail by itself, or `barrier()` tells. */
  failure?(): Error | undefined;

  close(): Promise<void>;
}

/** One key with its bytes. Values carry their own revision: see `stampRevision` in stamp.ts. */
export interface Entry {
  readonly key: string;
  /** The stamped bytes. Never written to after commit; may be shared. */
  readonly value: Buffer;
  /** The revision that wrote this value. */
  readonly revision: number;
}

export interface RangeOptions {
  /** At most so many entries; 0 or absent: all. */
  readonly limit?: number;
  /** Only keys at or after this one (a full key, inclusive). */
  readonly from?: string;
  /** Read as of this revision. */
  readonly revision?: number;
}

export interface RangeResult {
  readonly entries: readonly Entry[];
  /** The revision the entries are of. */
  readonly revision: number;
  /** True when `limit` left entries out. */
  readonly more: boolean;
}

export interface Transaction {
  readonly compare: readonly Comparison[];
  readonly operations: readonly Operation[];
}

/** Holds when the key's revision is this; 0: the key is absent. */
export interface Comparison {
  readonly key: string;
  readonly revision: number;
}

export type Operation =
  | {
      readonly type: "put";
      readonly key: string;
      /** Unstamped bytes; the back end stamps the new revision in. */
      readonly value: Buffer;
      /** Seconds after which the store deletes the key by itself. */
      readonly ttl?: number;
    }
  | { readonly type: "delete"; readonly key: string };

export type CommitResult =
  | {
      readonly succeeded: true;
      readonly revision: number;
      /** What each put wrote, and what each delete removed, in the operations' order. */
      readonly entries: readonly (Entry | undefined)[];
    }
  | {
      readonly succeeded: false;
      readonly revision: number;
      /** What stands at each compared key, in the comparisons' order. */
      readonly current: readonly (Entry | undefined)[];
    };

/** One change in the log. */
export interface Change {
  readonly type: "put" | "delete";
  readonly key: string;
  readonly revision: number;
  /** What was put, stamped; for a delete, the last value, stamped with the delete's revision. */
  readonly value: Buffer;
  /** What stood there before; undefined for a key that was absent. */
  readonly previous?: Buffer;
}

/** Writes a revision into a value's bytes. Each back end takes one at construction. */
export type Stamp = (value: Buffer, revision: number) => Buffer;
