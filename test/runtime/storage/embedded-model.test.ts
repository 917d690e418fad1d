import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openEmbeddedStorage } from "../../../runtime/storage/embedded/embedded-storage.ts";
import { createMemoryStorage } from "../../../runtime/storage/memory/memory-storage.ts";
import type { Operation, Storage, Transaction } from "../../../runtime/storage/storage.ts";
import { StorageError } from "../../../runtime/storage/storage-error.ts";
import { cronTab } from "./contract.ts";

const prefixes = ["", "/registry/", "/registry/a/", "/registry/b/", "/registry/b/x", "/registry/c/"];
// U+FFEE sorts behind U+10000 in JavaScript, and before it in bytes.
const keys = ["a/1", "a/2", "a/3", "a/\uffee", "a/\u{10000}", "b/x", "b/xy", "b/y"].map((key) => `/registry/${key}`);

type Step =
  | { readonly step: "commit"; readonly writes: readonly (readonly Write[])[] }
  | { readonly step: "compact"; readonly back: number }
  | { readonly step: "pause" | "reopen" | "crash" };

interface Write {
  readonly key: string;
  readonly type: "put" | "delete";
  readonly size: number;
  /** How many revisions off the comparison is; undefined: none is made. */
  readonly off?: number | undefined;
}

const write: fc.Arbitrary<Write> = fc.record({
  key: fc.constantFrom(...keys),
  type: fc.constantFrom("put", "put", "delete"),
  size: fc.constantFrom(0, 10, 300),
  off: fc.constantFrom(undefined, undefined, 0, 0, 1),
});
/** Operations on different keys. */
const transaction = fc.uniqueArray(write, { minLength: 1, maxLength: 3, selector: ({ key }) => key });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ step: fc.constant("commit" as const), writes: fc.array(transaction, { minLength: 1, maxLength: 4 }) }) },
  { weight: 4, arbitrary: fc.constant({ step: "pause" as const }) },
  { weight: 1, arbitrary: fc.record({ step: fc.constant("compact" as const), back: fc.nat(6) }) },
  { weight: 1, arbitrary: fc.constant({ step: "reopen" as const }) },
  { weight: 1, arbitrary: fc.constant({ step: "crash" as const }) },
);

function toTransaction(writes: readonly Write[], storage: Storage): Transaction {
  const compare = writes.flatMap(({ key, off }) => (off === undefined ? [] : [{ key, revision: (storage.get(key)?.revision ?? 0) + off }]));
  const operations = writes.map(
    ({ key, type, size }): Operation => (type === "put" ? { type, key, value: cronTab(key, "x".repeat(size)) } : { type, key }),
  );
  return { compare, operations };
}

function outcome<T>(read: () => T): T | string {
  try {
    return read();
  } catch (error) {
    if (error instanceof StorageError) return error.code;
    throw error;
  }
}

/** All that a reader can learn. */
function describeStorage(storage: Storage, revisions: readonly number[]) {
  return {
    revision: storage.revision,
    compacted: storage.compactedRevision,
    entries: keys.map((key) => storage.get(key)),
    ranges: prefixes.map((prefix) => [
      storage.range(prefix),
      storage.range(prefix, { limit: 2 }),
      storage.range(prefix, { from: "/registry/a/3", limit: 3 }),
      storage.count(prefix),
    ]),
    pasts: revisions.flatMap((revision) => [
      outcome(() => storage.range("/registry/", { revision })),
      outcome(() => storage.range("/registry/a/", { revision, limit: 2 })),
      outcome(() => storage.changes(revision, "/registry/").map(({ type, key, value, previous }) => [type, key, String(value), String(previous)])),
      outcome(() => storage.changes(revision, "/registry/b/").map(({ type, key, value, previous }) => [type, key, String(value), String(previous)])),
    ]),
  };
}

const neverReached = 1 << 20;

/** All keys, in the database: what comes then hides them. */
const beginning: readonly Step[] = [{ step: "commit", writes: keys.map((key) => [{ key, type: "put", size: 10 }]) }, { step: "reopen" }];

function copyWithoutLocks(directory: string): string {
  const copy = `${directory}-`;
  cpSync(directory, copy, { recursive: true, filter: (path) => !path.endsWith("lock") });
  return copy;
}

test("embedded and memory tell the same, whatever is written and whenever the database is brought up to date", { timeout: 120_000 }, async () => {
  const limits = fc.record({
    checkpointBytes: fc.constantFrom(1, 1_500, 6_000, neverReached, neverReached),
    historyBytes: fc.constantFrom(0, 2_000, 1 << 20),
    cacheBytes: fc.constantFrom(0, 4_000, 1 << 20),
  });
  await fc.assert(
    fc.asyncProperty(limits, fc.array(step, { minLength: 1, maxLength: 30 }), async (options, steps) => {
      const folder = mkdtempSync(join(tmpdir(), "typeplane-model-"));
      let directory = join(folder, "0");
      const open = () => openEmbeddedStorage({ directory, durability: "relaxed", ...options });
      const model = createMemoryStorage();
      let storage = await open();
      const heard: unknown[] = [];
      storage.subscribe((changes) => heard.push(...changes));
      const told: unknown[] = [];
      model.subscribe((changes) => told.push(...changes));
      try {
        for (const one of [...beginning, ...steps]) {
          if (one.step === "commit") {
            const transactions = one.writes.map((writes) => toTransaction(writes, model));
            const results = await Promise.all(transactions.map((each) => storage.commit(each)));
            expect(results).toEqual(await Promise.all(transactions.map((each) => model.commit(each))));
          } else if (one.step === "compact") {
            const revision = Math.max(1, model.revision - one.back);
            await Promise.all([storage.compact(revision), model.compact(revision)]);
          } else if (one.step === "pause") {
            await sleep(2);
          } else {
            const before = storage;
            // What a killed process leaves behind, at a moment when the database is not being written.
            if (one.step === "crash" && options.checkpointBytes === neverReached) directory = copyWithoutLocks(directory);
            else await before.close();
            storage = await open();
            await before.close();
            storage.subscribe((changes) => heard.push(...changes));
          }
          const revisions = [1, model.compactedRevision, Math.ceil(model.revision / 2), model.revision - 2, model.revision, model.revision + 1];
          expect(describeStorage(storage, revisions)).toEqual(describeStorage(model, revisions));
        }
        expect(heard).toEqual(told);
      } finally {
        await storage.close();
        await model.close();
        rmSync(folder, { recursive: true });
      }
    }),
    { numRuns: 15 },
  );
});
