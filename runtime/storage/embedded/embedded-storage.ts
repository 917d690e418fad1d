import { mkdirSync } from "node:fs";
import { stampRevision } from "../stamp.ts";
import type { Stamp, Storage } from "../storage.ts";
import { defaultHistoryBytes, defaultHistorySeconds, type HistoryOptions, trimInterval } from "../view/history.ts";
import { compactLog, compactOld, readCompactedRevision } from "./compaction.ts";
import { lockDirectory } from "./directory-lock.ts";
import { EmbeddedView } from "./embedded-view.ts";
import { Expiry } from "./expiry.ts";
import { GroupCommit } from "./group-commit.ts";
import { type Durability, openLmdbEnvironment } from "./lmdb-environment.ts";

export interface EmbeddedStorageOptions extends HistoryOptions {
  /** Made when it is not there. One process at a time. */
  readonly directory: string;
  /** Default `strict`. */
  readonly durability?: Durability;
  /** About how many bytes of entries may stay in memory for reads. Default 32 MiB. */
  readonly cacheBytes?: number;
  /** About how many bytes the history may take on disk before it is cut short of `historySeconds`. Default 512 MiB. */
  readonly historyDiskBytes?: number;
  /** Writes a revision into a value; `stampRevision` when absent. */
  readonly stamp?: Stamp;
}

/**
 * A store in one directory of the local disk, in LMDB: memory-mapped, and whole after a crash at any moment.
 * @throws StorageError "unavailable" when the directory is in use or cannot be used.
 */
export async function openEmbeddedStorage(options: EmbeddedStorageOptions): Promise<Storage> {
  const { directory, durability = "strict", stamp = stampRevision, historySeconds = defaultHistorySeconds } = options;
  const { historyBytes = defaultHistoryBytes, cacheBytes = 32 << 20, historyDiskBytes = 512 << 20 } = options;
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const unlock = lockDirectory(directory);
  let environment: ReturnType<typeof openLmdbEnvironment>;
  try {
    environment = openLmdbEnvironment(directory, durability);
  } catch (error) {
    unlock();
    throw error;
  }
  const view = new EmbeddedView(environment, { stamp, historyBytes, cacheBytes, compactedRevision: readCompactedRevision(environment) });
  const commits = new GroupCommit(environment, view, { stamp, onExpiry: (time) => expiry.schedule(time) });
  const expiry = new Expiry({ environment, view, commits });

  const log = { environment, view, commits };
  let compacting: Promise<void> = Promise.resolve();
  // One compaction after the other; a failed one leaves its work to the next.
  const compactionTimer = setInterval(() => {
    compacting = compacting.then(() => compactOld(log, Date.now() - historySeconds * 1_000, historyDiskBytes)).catch(() => {});
  }, trimInterval).unref();

  async function close(): Promise<void> {
    clearInterval(compactionTimer);
    expiry.close();
    await commits.close();
    await compacting;
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
    barrier: async () => {},
    get: (key) => view.get(key),
    range: (prefix, rangeOptions) => view.range(prefix, rangeOptions),
    count: (prefix) => view.count(prefix),
    commit: (transaction) => commits.commit(transaction),
    changes: (after, prefix) => view.changes(after, prefix),
    subscribe: (listener) => view.subscribe(listener),
    compact: (revision) => compactLog(log, revision),
    sizeInBytes: () => environment.sizeInBytes(),
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}
