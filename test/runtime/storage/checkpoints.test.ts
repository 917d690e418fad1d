import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readCheckpoint } from "../../../runtime/storage/embedded/checkpoint.ts";
import { Checkpoints } from "../../../runtime/storage/embedded/checkpoints.ts";
import { EmbeddedView } from "../../../runtime/storage/embedded/embedded-view.ts";
import { GroupCommit } from "../../../runtime/storage/embedded/group-commit.ts";
import { type LmdbEnvironment, openLmdbEnvironment } from "../../../runtime/storage/embedded/lmdb-environment.ts";
import { orderedKey } from "../../../runtime/storage/embedded/ordered-key.ts";
import { createWalFiles } from "../../../runtime/storage/embedded/wal-files.ts";
import { WriteAheadLog } from "../../../runtime/storage/embedded/write-ahead-log.ts";
import { stampRevision } from "../../../runtime/storage/stamp.ts";
import type { Operation } from "../../../runtime/storage/storage.ts";
import { StorageError } from "../../../runtime/storage/storage-error.ts";
import { cronTab } from "./contract.ts";

const root = "/registry/stable.example.com/crontabs/";

let directory: string;
let environment: LmdbEnvironment;
/** Of the next writes to the database, so many succeed; then it refuses. */
let allowed: number;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "typeplane-checkpoints-"));
  allowed = Number.POSITIVE_INFINITY;
  const real = openLmdbEnvironment(directory);
  const write = async (action: () => void): Promise<void> => {
    if (allowed-- <= 0) throw new StorageError("unavailable", "the disk is full");
    await real.write(action);
  };
  environment = { ...real, write };
});
afterEach(async () => {
  await environment.close();
  rmSync(directory, { recursive: true });
});

function open(checkpointBytes: number) {
  const view = new EmbeddedView(environment, { stamp: stampRevision, historyBytes: 0, cacheBytes: 0, compactedRevision: 1 });
  const log = new WriteAheadLog({ directory, files: createWalFiles("relaxed"), relaxed: true, nextSequence: 1, past: [], spare: undefined });
  const checkpoints = new Checkpoints({ environment, view, log, checkpointBytes });
  const commits = new GroupCommit({ view, log, checkpoints, stamp: stampRevision, onExpiry: () => {} });
  const write = async (operations: readonly Operation[]) => {
    await Promise.all(operations.map((operation) => commits.commit({ compare: [], operations: [operation] })));
  };
  const close = async () => {
    await commits.close();
    await checkpoints.close();
    await log.close(view.checkpoint);
    view.close();
  };
  return { view, checkpoints, write, close };
}

/** As text, because a thousand buffers take seconds to compare. */
function told(list: readonly { readonly key: string; readonly value: Buffer; readonly previous?: Buffer }[]): string[] {
  return list.map(({ key, value, previous }) => `${key} ${value} ${previous}`);
}

function puts(count: number, text: string): Operation[] {
  return Array.from({ length: count }, (_, i) => ({
    type: "put",
    key: `${root}n${String(i % 1_500).padStart(4, "0")}`,
    value: cronTab(`n${i}`, text),
  }));
}

describe("checkpoints", () => {
  test("bring the database from one whole revision to a later one, and go on where they were refused", async () => {
    const { view, checkpoints, write, close } = open(1 << 30);
    await write(puts(1_500, "first"));
    await write([{ type: "delete", key: `${root}n0000` }, ...puts(1_800, "second").slice(1)]);
    const shown = told(view.range(root).entries);
    const changes = told(view.changes(1, root));
    expect([shown.length, view.count(root), changes.length]).toEqual([1_500, 1_500, 3_300]);

    allowed = 4;
    await expect(checkpoints.flush()).rejects.toMatchObject({ code: "unavailable" });
    expect(readCheckpoint(environment)).toBe(2_001);
    // A half-written generation changes nothing for readers, also when the database is written beside it.
    allowed = 1;
    await checkpoints.chore(() => environment.facts.put("other", Buffer.from("fact")));
    await write([{ type: "put", key: `${root}later`, value: cronTab("later") }]);
    expect([view.checkpoint, view.count(root), view.count(`${root}n1`)]).toEqual([1, 1_501, 500]);
    expect(told(view.range(root).entries).slice(1)).toEqual(shown);
    expect(told(view.changes(1, root)).slice(0, -1)).toEqual(changes);

    allowed = Number.POSITIVE_INFINITY;
    await checkpoints.flush();
    expect([view.checkpoint, readCheckpoint(environment)]).toEqual([view.revision, view.revision]);
    expect([environment.current.getKeysCount({}), environment.log.getKeysCount({ start: orderedKey(0) })]).toEqual([1_501, 3_301]);
    expect(told(view.range(root).entries).slice(1)).toEqual(shown);
    expect(told(view.changes(1, root)).slice(0, -1)).toEqual(changes);
    await close();
  });

  test("let writers wait when they cannot keep up, and refuse them when the database cannot be written", async () => {
    const { view, checkpoints, write, close } = open(20_000);
    allowed = 0;
    const accepted: string[] = [];
    const writing = async (): Promise<void> => {
      for (let i = 0; ; i++) {
        await write([{ type: "put", key: `${root}n${i}`, value: cronTab(`n${i}`, "x".repeat(500)) }]);
        accepted.push(`${root}n${i}`);
      }
    };
    await expect(writing()).rejects.toMatchObject({ name: "StorageError", code: "unavailable" });
    expect(view.overlay.frozen?.bytes).toBeGreaterThanOrEqual(20_000);
    expect(view.overlay.bytes).toBeGreaterThanOrEqual(40_000);
    expect(view.overlay.bytes).toBeLessThan(42_000);
    expect(view.count(root)).toBe(accepted.length);

    allowed = Number.POSITIVE_INFINITY;
    await write(puts(200, "z".repeat(500)));
    await checkpoints.flush();
    expect(view.overlay.growing.bytes).toBe(0);
    expect(view.range(root).entries).toHaveLength(accepted.length + 200);
    await close();
    expect(readdirSync(directory).filter((name) => name.endsWith(".wal"))).toEqual([]);
  });

  test("come also when there is never a quiet moment", async () => {
    const { view, write, close } = open(1 << 30);
    vi.useFakeTimers({ toFake: ["Date"] });
    try {
      for (let seconds = 0; view.checkpoint === 1; seconds++) {
        await write(puts(1, `${seconds}`));
        if (seconds < 9) expect(view.checkpoint).toBe(1);
        vi.setSystemTime(Date.now() + 1_000);
      }
    } finally {
      vi.useRealTimers();
    }
    await close();
  });

  test("come by themselves: when there is much to write, and when nobody writes", async () => {
    const { view, write, close } = open(50_000);
    await write(puts(50, "first"));
    expect(view.checkpoint).toBe(1);
    await expect.poll(() => view.checkpoint, { timeout: 10_000 }).toBe(view.revision);
    await write(puts(50, "second".repeat(1_000)));
    await expect.poll(() => view.checkpoint, { timeout: 10_000 }).toBe(view.revision);
    await close();
  });
});
