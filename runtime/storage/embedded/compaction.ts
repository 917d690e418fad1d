import type { Checkpoints } from "./checkpoints.ts";
import type { EmbeddedView } from "./embedded-view.ts";
import { putFact, readFact } from "./facts.ts";
import type { LmdbEnvironment } from "./lmdb-environment.ts";
import { orderedKey } from "./ordered-key.ts";
import { loggedRevisionBefore } from "./persisted-log.ts";

/** So many records go in one group, so that writers do not wait for long. */
const batchCapacity = 500;

export interface CompactionOptions {
  readonly environment: LmdbEnvironment;
  readonly view: EmbeddedView;
  readonly checkpoints: Pick<Checkpoints, "chore" | "flush">;
}

/** The newest revision whose changes are forgotten; 1 in a store that never forgot. */
export function readCompactedRevision(environment: LmdbEnvironment): number {
  return readFact(environment, "compacted") ?? 1;
}

/** Forgets what changed at or below `revision`. The promise to have forgotten goes with the first of the records; these go in groups. */
export async function compactLog({ environment, view, checkpoints }: CompactionOptions, revision: number): Promise<void> {
  const target = Math.min(revision, view.revision);
  if (target <= view.compactedRevision) return;
  // The database cannot forget what it has not heard of.
  if (target > view.checkpoint) await checkpoints.flush();
  let records = recordsUpTo(environment, target);
  do {
    await checkpoints.chore(() => {
      putFact(environment, "compacted", target);
      for (const record of records) environment.log.remove(record);
    });
    view.forget(target);
    records = recordsUpTo(environment, target);
  } while (records.length > 0);
}

/** The keys of the oldest records at or below `revision`. */
function recordsUpTo(environment: LmdbEnvironment, revision: number): Uint8Array[] {
  const transaction = environment.snapshot();
  const records = [...environment.log.getKeys({ start: orderedKey(0), end: orderedKey(revision + 1), limit: batchCapacity, transaction })];
  transaction.done();
  return records;
}

/** Forgets what was committed before `time` (milliseconds since the epoch), and more when the log takes more than `bytes`. */
export async function compactOld(options: CompactionOptions, time: number, bytes: number): Promise<void> {
  const { environment, view } = options;
  for (;;) {
    const tooLarge = environment.logBytes() > bytes;
    const revision = loggedRevisionBefore(environment, view.snapshot, tooLarge ? Number.POSITIVE_INFINITY : time, batchCapacity);
    if (revision === undefined || revision <= view.compactedRevision) return;
    await compactLog(options, revision);
  }
}
