import type { EmbeddedView } from "./embedded-view.ts";
import type { GroupCommit } from "./group-commit.ts";
import type { LmdbEnvironment } from "./lmdb-environment.ts";
import { orderedKey } from "./ordered-key.ts";
import { loggedRevisionBefore } from "./persisted-log.ts";

/** So many records go in one group, so that writers do not wait for long. */
const batchCapacity = 500;

const compactedFact = "compacted";

export interface CompactionOptions {
  readonly environment: LmdbEnvironment;
  readonly view: EmbeddedView;
  readonly commits: GroupCommit;
}

/** The newest revision whose changes are forgotten; 1 in a store that never forgot. */
export function readCompactedRevision(environment: LmdbEnvironment): number {
  return environment.facts.get(compactedFact)?.readDoubleBE() ?? 1;
}

/** Forgets what changed at or below `revision`. The promise to have forgotten is kept first; the records go after it, in groups. */
export async function compactLog({ environment, view, commits }: CompactionOptions, revision: number): Promise<void> {
  const target = Math.min(revision, view.revision);
  if (target <= view.compactedRevision) return;
  const fact = Buffer.alloc(8);
  fact.writeDoubleBE(target);
  await commits.chore(() => void environment.facts.put(compactedFact, fact));
  view.forget(target);
  for (;;) {
    const range = { start: orderedKey(0), end: orderedKey(target + 1), limit: batchCapacity };
    let removed = 0;
    await commits.chore(() => {
      for (const record of environment.log.getKeys({ ...range, transaction: view.snapshot })) {
        environment.log.remove(record);
        removed++;
      }
    });
    if (removed < batchCapacity) return;
  }
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
