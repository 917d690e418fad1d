import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Database, getLastVersion, open, type RootDatabase, type RootDatabaseOptionsWithPath, type Transaction } from "lmdb";
import { StorageError } from "../storage-error.ts";

/** A snapshot of all databases, held until `done()`. */
export type Snapshot = Transaction;

/** What lmdb can do beyond its type declarations. */
interface Table<K extends string | Uint8Array> extends Database<Buffer, K> {
  /** The value in a buffer that the next read overwrites; `lastSize` tells its length. */
  getBinaryFast(key: K, options?: { transaction?: Snapshot }): Buffer | undefined;
  readonly lastSize: number;
}

export interface LmdbEnvironment {
  /** Key to stamped bytes; the version beside the bytes is the revision. */
  readonly current: Table<string>;
  /** Revision (see `orderedKey`) to the record of its transaction. */
  readonly log: Table<Uint8Array>;
  /** Time, revision and number (see `orderedKey`) of each put with a time to live, to its key. */
  readonly expiry: Table<Uint8Array>;
  /** Single facts about the store. */
  readonly facts: Table<string>;
  /** What is durable now. */
  snapshot(): Snapshot;
  /**
   * Writes what `write` puts and removes as one transaction, and resolves when it is durable.
   * @throws StorageError "unavailable" when the disk refuses it.
   */
  write(write: () => void): Promise<void>;
  /** The pages of the whole store, free ones among them. */
  sizeInBytes(): number;
  /** The pages that hold the log. */
  logBytes(): number;
  close(): Promise<void>;
}

/** Address space, not memory or disk. LMDB can grow its map later, but keeps the old one mapped beside the new. */
const mapSize = 2 ** 36;

export function openLmdbEnvironment(directory: string): LmdbEnvironment {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const path = join(directory, "store.mdb");
  const options: RootDatabaseOptionsWithPath & { readonly txnStartThreshold: number } = {
    path,
    mapSize,
    maxDbs: 8,
    encoding: "binary",
    // Else readers would see what a crash can still undo.
    overlappingSync: false,
    // Writes come in groups already; lmdb need not wait for more.
    eventTurnBatching: false,
    txnStartThreshold: 1,
  };
  const root = open<Buffer, string>(options);
  const log = openTable<Uint8Array>(root, "log", { keyEncoder: bytesKey });
  return {
    current: openTable<string>(root, "current", { useVersions: true, keyEncoder: utf8Key }),
    log,
    expiry: openTable<Uint8Array>(root, "expiry", { keyEncoder: bytesKey }),
    facts: openTable<string>(root, "facts", { keyEncoder: utf8Key }),
    snapshot: () => {
      // lmdb would hand out the snapshot of this turn of the event loop once more.
      root.resetReadTxn();
      return root.useReadTransaction();
    },
    write: (write) => root.batch(write).then(() => {}, unavailable),
    sizeInBytes: () => statSync(path).size,
    logBytes: () => pageBytes(log.getStats() as PageStatistics),
    close: () => root.close(),
  };
}

/** The bytes at `key`, in a buffer of their own, with their revision; undefined when absent. */
export function readVersioned(table: Table<string>, key: string, options: { transaction: Snapshot }, allocate: (size: number) => Buffer) {
  const bytes = table.getBinaryFast(key, options);
  if (bytes === undefined) return undefined;
  const revision = getLastVersion();
  const size = table.lastSize;
  const value = allocate(size);
  // The `length` that lmdb sets on its own buffer is not the one that `set` goes by.
  value.set(new Uint8Array(bytes.buffer, bytes.byteOffset, size));
  return { value, revision };
}

async function unavailable(error: Error & { commitError?: Promise<unknown> }): Promise<never> {
  const cause = await Promise.resolve(error.commitError ?? error).catch((reason: unknown) => reason);
  throw new StorageError("unavailable", `the store refused a write: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
}

interface KeyEncoder {
  writeKey(key: string | Uint8Array, target: Buffer, position: number): number;
  readKey(source: Buffer, start: number, end: number): string | Uint8Array;
}

/** Plain UTF-8, so that keys and prefixes compare as bytes. A range may end in bytes that are no text. */
const utf8Key: KeyEncoder = {
  writeKey: (key, target, position) => (typeof key === "string" ? position + target.write(key, position) : bytesKey.writeKey(key, target, position)),
  readKey: (source, start, end) => source.toString("utf8", start, end),
};

const bytesKey: KeyEncoder = {
  writeKey(key, target, position) {
    if (typeof key === "string") return utf8Key.writeKey(key, target, position);
    target.set(key, position);
    return position + key.length;
  },
  readKey: (source, start, end) => Uint8Array.prototype.slice.call(source, start, end),
};

function openTable<K extends string | Uint8Array>(root: RootDatabase<Buffer, string>, name: string, options: object): Table<K> {
  return root.openDB<Buffer, K>({ name, encoding: "binary", ...options }) as Table<K>;
}

/** Of lmdb's `getStats`, what is read here. */
interface PageStatistics {
  readonly pageSize: number;
  readonly treeBranchPageCount: number;
  readonly treeLeafPageCount: number;
  readonly overflowPages: number;
}

function pageBytes({ pageSize, treeBranchPageCount, treeLeafPageCount, overflowPages }: PageStatistics): number {
  return pageSize * (treeBranchPageCount + treeLeafPageCount + overflowPages);
}
