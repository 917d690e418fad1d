import type { LmdbEnvironment } from "./lmdb-environment.ts";

/** What the database says of itself: `compacted`, the newest revision whose changes are forgotten; `checkpoint`, the revision it shows. */
export type Fact = "compacted" | "checkpoint";

/** Undefined when the database does not say. */
export function readFact({ facts }: LmdbEnvironment, fact: Fact): number | undefined {
  return facts.get(fact)?.readDoubleBE();
}

/** Inside a write of the environment. */
export function putFact({ facts }: LmdbEnvironment, fact: Fact, revision: number): void {
  const value = Buffer.alloc(8);
  value.writeDoubleBE(revision);
  facts.put(fact, value);
}
