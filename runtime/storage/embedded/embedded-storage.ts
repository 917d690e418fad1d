import { mkdirSync } from "node:fs";
import { stampRevision } from "../stamp.ts";
import type { Stamp, Storage } from "../storage.ts";
import { defaultHistorySeconds, type HistoryOptions, trimInterval } from "../view/history.ts";
import { type CheckpointOptions, Checkpoints } from "./checkpoints.ts";
import { compactLog, compactOld, readCompactedRevision } from "./compaction.ts";
import { lockDirectory } from "./directory-lock.ts";
import { EmbeddedView } from "./embedded-view.ts";
import { Expiry } from "./expiry.ts";
import { GroupCommit } from "./group-commit.ts";
import { type LmdbEnvironment, openLmdbEnvironment } from "./lmdb-environment.ts";
import { type ReplayOptions, replayWriteAheadLog } from "./replay.ts";
import { createWalFiles, type Durability, type WalFiles } from "./wal-files.ts";

/** What is older is read from the log on disk. */
const defaultWindowBytes = 8 << 20;

export interface EmbeddedStorageOptions extends HistoryOptions {
  /** Made when it is not there. One process at a time. */
  readonly directory: string;
  /** Default `strict`. */
  readonly durability?: Durability;
  /** About how many bytes of the history stay in memory; older changes are read from disk. Default 8 MiB. */
  readonly historyBytes?: number;
  /** About how many bytes of entries may stay in memory for reads. Default 32 MiB. */
  readonly cacheBytes?: number;
  /** About how many bytes the history may take on disk before it is cut short of `historySeconds`. Default 512 MiB. */
  readonly historyDiskBytes?: number;
  /** About how many bytes of writes are gathered in memory, and in the write-ahead log, before they go to the database. Default 8 MiB. */
  readonly checkpointBytes?: number;
  /** Writes a revision into a value; `stampRevision` when absent. */
  readonly stamp?: Stamp;
  /** The file system under the write-ahead log. */
  readonly files?: WalFiles;
}

/**
 * A store in one directory of the local disk: a write-ahead log, which makes writes durable, and LMDB, to which they go by and by.
 * Whole after a crash at any moment.
 * @throws StorageError "unavailable" when the directory is in use, cannot be used, or is damaged.
 */
export async function openEmbeddedStorage(options: EmbeddedStorageOptions): Promise<Storage> {
  const { directory } = options;
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const unlock = lockDirectory(directory);
  let environment: LmdbEnvironment | undefined;
  try {
    environment = openLmdbEnvironment(directory);
    return await openLocked(options, environment, unlock);
  } catch (error) {
    await environment?.close();
    unlock();
    throw error;
  }
}

/** Brings view and database up to what the write-ahead log has. */
async function recover(options: ReplayOptions & Omit<CheckpointOptions, "log">) {
  const { view } = options;
  try {
    const log = replayWriteAheadLog(options);
    const checkpoints = new Checkpoints({ ...options, log });
    // What the operating system still held when the process was killed may not be on disk; nothing is built upon it.
    await checkpoints.flush();
    await log.release(view.checkpoint).catch(() => {});
    return { log, checkpoints };
  } catch (error) {
    view.close();
    throw error;
  }
}

async function openLocked(options: EmbeddedStorageOptions, environment: LmdbEnvironment, unlock: () => void): Promise<Storage> {
  const { directory, durability = "strict", stamp = stampRevision, historySeconds = defaultHistorySeconds } = options;
  const { historyBytes = defaultWindowBytes, cacheBytes = 32 << 20, historyDiskBytes = 512 << 20, checkpointBytes = 8 << 20 } = options;
  const { files = createWalFiles(durability) } = options;
  const view = new EmbeddedView(environment, { stamp, historyBytes, cacheBytes, compactedRevision: readCompactedRevision(environment) });
  const { log, checkpoints } = await recover({ environment, view, directory, files, relaxed: durability === "relaxed", checkpointBytes, stamp });
  const commits = new GroupCommit({ view, log, checkpoints, stamp, onExpiry: (time) => expiry.schedule(time) });
  const expiry = new Expiry({ environment, view, commits, checkpoints });

  const history = { environment, view, checkpoints };
  let compacting: Promise<void> = Promise.resolve();
  // One compaction after the other; a failed one leaves its work to the next.
  const compactionTimer = setInterval(() => {
    compacting = compacting.then(() => compactOld(history, Date.now() - historySeconds * 1_000, historyDiskBytes)).catch(() => {});
  }, trimInterval).unref();

  async function close(): Promise<void> {
    clearInterval(compactionTimer);
    expiry.close();
    await commits.close();
    await compacting;
    await checkpoints.close();
    await log.close(view.checkpoint).catch(() => {});
    view.close();
    await environment.close();
    unlock();
  }
  let closing: Promise<void> | undefined;

  return {
    get revision() {
      return view.revision;
    },
    get compactedRevision() {
      return view.compactedRevision;
    },
    barrier: () => {},
    failure: () => commits.failure,
    get: (key) => view.get(key),
    range: (prefix, rangeOptions) => view.range(prefix, rangeOptions),
    count: (prefix) => view.count(prefix),
    commit: (transaction) => commits.commit(transaction),
    changes: (after, prefix) => view.changes(after, prefix),
    subscribe: (listener) => view.subscribe(listener),
    compact: (revision) => compactLog(history, revision),
    sizeInBytes: () => environment.sizeInBytes() + log.sizeInBytes(),
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}
