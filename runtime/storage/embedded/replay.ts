import type { Entry, Stamp } from "../storage.ts";
import type { LoggedChange } from "../view/change-window.ts";
import type { CommittedTransaction, Expiration } from "./committed-transaction.ts";
import type { EmbeddedView } from "./embedded-view.ts";
import type { FramedTransaction } from "./wal-frame.ts";
import { findLogFiles, readWriteAheadLog } from "./wal-recovery.ts";
import { WriteAheadLog, type WriteAheadLogOptions } from "./write-ahead-log.ts";

export interface ReplayOptions extends Pick<WriteAheadLogOptions, "directory" | "files" | "relaxed"> {
  /** As the database shows it; what only the log has is applied to it. */
  readonly view: EmbeddedView;
  readonly stamp: Stamp;
}

/**
 * Shows what the log has beyond the database, and makes the log ready for what comes.
 * @throws StorageError "unavailable" when the log is damaged.
 */
export function replayWriteAheadLog({ directory, files, relaxed, view, stamp }: ReplayOptions): WriteAheadLog {
  const { segments, spare, nextSequence } = findLogFiles(directory);
  for (const { firstRevision, time, transactions } of readWriteAheadLog(segments, view.revision)) {
    for (const [index, transaction] of transactions.entries()) {
      const revision = firstRevision + index;
      if (revision > view.revision) view.apply([restoreTransaction(transaction, revision, time, (key) => view.get(key), stamp)]);
    }
  }
  // All go with the next checkpoint.
  const past = segments.map((segment) => ({ ...segment, lastRevision: view.revision, failed: false }));
  return new WriteAheadLog({ directory, files, relaxed, nextSequence, past, spare });
}

/** What the transaction was when it was committed: the log leaves out what stood there before. */
function restoreTransaction(
  transaction: FramedTransaction,
  revision: number,
  time: number,
  get: (key: string) => Entry | undefined,
  stamp: Stamp,
): CommittedTransaction {
  const expiries: Expiration[] = [];
  const changes = transaction.changes.map(({ type, key, value, expires }, index): LoggedChange => {
    const before = get(key);
    if (expires !== undefined) expiries.push({ index, time: expires });
    // The bytes that were read belong to a whole file, which would stay in memory as long as one of them does.
    const written = type === "put" ? Buffer.from(value) : before && stamp(before.value, revision);
    if (written === undefined) throw new Error(`the write-ahead log deletes ${key} at revision ${revision}, and it is not there`);
    return { type, key, revision, value: written, previousRevision: before?.revision ?? 0, ...(before && { previous: before.value }) };
  });
  return { revision, time, changes, expiries };
}
