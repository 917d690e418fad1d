import { sizeInMemory } from "../view/change-window.ts";
import type { CommittedTransaction } from "./committed-transaction.ts";
import { readCompactedRevision } from "./compaction.ts";
import { putFact, readFact } from "./facts.ts";
import type { LmdbEnvironment } from "./lmdb-environment.ts";
import { encodeLogRecord } from "./log-record.ts";
import { orderedKey } from "./ordered-key.ts";
import type { Generation } from "./overlay.ts";
import { lastLoggedRevision } from "./persisted-log.ts";

/**
 * So many go to the database in one of its transactions, or those of so many bytes: the event loop is busy for about a millisecond
 * to hand them over, and LMDB has no more memory for pages that it keeps for the next time.
 */
const sliceTransactions = 500;
const sliceBytes = 1 << 21;

/** The revision that the database shows. Stores from before there was a write-ahead log have it in their log alone. */
export function readCheckpoint(environment: LmdbEnvironment): number {
  const snapshot = environment.snapshot();
  const logged = lastLoggedRevision(environment, snapshot);
  snapshot.done();
  return Math.max(readFact(environment, "checkpoint") ?? 0, logged, readCompactedRevision(environment));
}

/**
 * Writes what a generation holds to the database, slice by slice. After each, the database shows a revision whole: values, log and
 * notes of what expires. Yields the number of transactions written so far.
 *
 * @param from how many transactions have been written before
 */
export async function* writeGeneration(environment: LmdbEnvironment, { transactions }: Generation, from: number): AsyncGenerator<number> {
  for (let start = from; start < transactions.length; ) {
    const end = endOfSlice(transactions, start);
    await environment.write(() => writeSlice(environment, transactions.slice(start, end)));
    yield end;
    start = end;
  }
}

/** One transaction at least, however large. */
function endOfSlice(transactions: readonly CommittedTransaction[], start: number): number {
  const most = Math.min(transactions.length, start + sliceTransactions);
  let bytes = 0;
  for (let end = start; end < most; end++) {
    bytes += sizeInMemory(transactions[end] as CommittedTransaction);
    if (bytes > sliceBytes) return Math.max(end, start + 1);
  }
  return most;
}

function writeSlice(environment: LmdbEnvironment, slice: readonly CommittedTransaction[]): void {
  const { current, log, expiry } = environment;
  const latest = new Map<string, CommittedTransaction["changes"][number]>();
  for (const transaction of slice) {
    const { revision, changes, expiries } = transaction;
    for (const change of changes) latest.set(change.key, change);
    log.put(orderedKey(revision), encodeLogRecord(transaction));
    for (const { index, time } of expiries) {
      const key = changes[index]?.key;
      if (key !== undefined) expiry.put(orderedKey(time, revision, index), Buffer.from(key));
    }
  }
  for (const [key, { type, value, revision }] of latest) {
    if (type === "put") current.put(key, value, revision);
    else current.remove(key);
  }
  putFact(environment, "checkpoint", slice.at(-1)?.revision ?? 0);
}
