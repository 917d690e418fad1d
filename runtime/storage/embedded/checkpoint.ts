import type { CommittedTransaction } from "./committed-transaction.ts";
import { readCompactedRevision } from "./compaction.ts";
import { putFact, readFact } from "./facts.ts";
import type { LmdbEnvironment } from "./lmdb-environment.ts";
import { encodeLogRecord } from "./log-record.ts";
import { orderedKey } from "./ordered-key.ts";
import type { Generation } from "./overlay.ts";
import { lastLoggedRevision } from "./persisted-log.ts";

/** So many go to the database in one of its transactions: the event loop is busy for about a millisecond to hand them over. */
const sliceTransactions = 500;

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
  for (let start = from; start < transactions.length; start += sliceTransactions) {
    const slice = transactions.slice(start, start + sliceTransactions);
    await environment.write(() => writeSlice(environment, slice));
    yield start + slice.length;
  }
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
