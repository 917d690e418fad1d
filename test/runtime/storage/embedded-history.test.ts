import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Checkpoints } from "../../../runtime/storage/embedded/checkpoints.ts";
import { compactOld, readCompactedRevision } from "../../../runtime/storage/embedded/compaction.ts";
import { openEmbeddedStorage } from "../../../runtime/storage/embedded/embedded-storage.ts";
import { EmbeddedView } from "../../../runtime/storage/embedded/embedded-view.ts";
import { GroupCommit } from "../../../runtime/storage/embedded/group-commit.ts";
import { openLmdbEnvironment } from "../../../runtime/storage/embedded/lmdb-environment.ts";
import { orderedKey } from "../../../runtime/storage/embedded/ordered-key.ts";
import { createWalFiles } from "../../../runtime/storage/embedded/wal-files.ts";
import { WriteAheadLog } from "../../../runtime/storage/embedded/write-ahead-log.ts";
import { stampRevision } from "../../../runtime/storage/stamp.ts";
import type { Change, Entry, Operation } from "../../../runtime/storage/storage.ts";
import { cronTab } from "./contract.ts";

const root = "/registry/stable.example.com/crontabs/";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "typeplane-history-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

/** Creates, replaces and deletes ten keys in two namespaces, over and over. */
function operation(step: number): Operation {
  const key = `${root}${step % 2 === 0 ? "even" : "odd"}/n${step % 10}`;
  return step % 7 === 6 ? { type: "delete", key } : { type: "put", key, value: cronTab(`n${step % 10}`, "x".repeat(step % 300)) };
}

describe("embedded history", () => {
  test.each([
    ["in memory", 32 << 20],
    ["partly on disk", 20_000],
    ["on disk", 0],
  ])("tells every change and every state, %s", async (_, historyBytes) => {
    const storage = await openEmbeddedStorage({ directory, durability: "relaxed", historyBytes, cacheBytes: 10_000 });
    const heard: Change[] = [];
    storage.subscribe((changes) => heard.push(...changes));
    const states = new Map<number, readonly Entry[]>();
    for (let step = 0; step < 400; step++) {
      await storage.commit({ compare: [], operations: [operation(step)] });
      if (step % 20 === 0) states.set(storage.revision, storage.range(root).entries);
    }
    const even = heard.filter(({ key }) => key.startsWith(`${root}even/`));
    for (const start of [1, 2, 57, 200, storage.revision - 1, storage.revision]) {
      expect(storage.changes(start, root)).toEqual(heard.filter(({ revision }) => revision > start));
      expect(storage.changes(start, `${root}even/`)).toEqual(even.filter(({ revision }) => revision > start));
    }
    for (const [revision, entries] of states) expect(storage.range(root, { revision }).entries).toEqual(entries);
    await storage.close();
  });

  test("opens a store from before there was a write-ahead log", async () => {
    const storage = await openEmbeddedStorage({ directory });
    for (let step = 0; step < 20; step++) await storage.commit({ compare: [], operations: [operation(step)] });
    const changes = storage.changes(1, root);
    const { entries, revision } = storage.range(root);
    await storage.close();
    for (const name of readdirSync(directory)) if (name.endsWith(".spare")) rmSync(join(directory, name));
    const environment = openLmdbEnvironment(directory);
    await environment.write(() => environment.facts.remove("checkpoint"));
    expect([...environment.facts.getKeys({})]).toEqual([]);
    await environment.close();

    const later = await openEmbeddedStorage({ directory });
    expect(later.revision).toBe(revision);
    expect(later.range(root).entries).toEqual(entries);
    expect(later.changes(1, root)).toEqual(changes);
    expect(await later.commit({ compare: [], operations: [operation(20)] })).toMatchObject({ revision: revision + 1 });
    await later.close();
  });

  test("forgets by age and by size, in the log as on disk", async () => {
    const environment = openLmdbEnvironment(directory);
    const openView = () =>
      new EmbeddedView(environment, {
        stamp: stampRevision,
        historyBytes: 1 << 20,
        cacheBytes: 0,
        compactedRevision: readCompactedRevision(environment),
      });
    const view = openView();
    const log = new WriteAheadLog({ directory, files: createWalFiles("relaxed"), relaxed: true, nextSequence: 1, past: [], spare: undefined });
    const checkpoints = new Checkpoints({ environment, view, log, checkpointBytes: 1 << 20 });
    const commits = new GroupCommit({ view, log, checkpoints, stamp: stampRevision, onExpiry: () => {} });
    const history = { environment, view, checkpoints };
    const write = async (from: number, to: number) => {
      for (let step = from; step < to; step++) await commits.commit({ compare: [], operations: [operation(step)] });
    };
    await write(0, 100);
    await checkpoints.flush();
    await new Promise((resolve) => setTimeout(resolve, 5));
    const middle = Date.now();
    const half = view.revision;
    await write(100, 200);

    await compactOld(history, middle, 1 << 30);
    expect(view.compactedRevision).toBe(half);
    await checkpoints.flush();
    expect(environment.log.getKeysCount({ start: orderedKey(0) })).toBe(view.revision - half);
    const kept = view.changes(half, root);
    expect(kept).toHaveLength(view.revision - half);
    await compactOld(history, middle, 1 << 30);
    expect(view.compactedRevision).toBe(half);

    const again = openView();
    expect(again.revision).toBe(view.revision);
    expect(again.changes(half, root)).toEqual(kept);
    again.close();

    await compactOld(history, middle, 4_096);
    expect(view.compactedRevision).toBe(view.revision);
    expect(environment.log.getKeysCount({ start: orderedKey(0) })).toBe(0);
    expect(view.range(root).entries.length).toBeGreaterThan(0);
    await checkpoints.close();
    await log.close(view.checkpoint);
    view.close();
    await environment.close();
  });
});
