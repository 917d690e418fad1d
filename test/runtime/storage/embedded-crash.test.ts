import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openEmbeddedStorage } from "../../../runtime/storage/embedded/embedded-storage.ts";
import { stampedRevision } from "../../../runtime/storage/stamp.ts";
import { type CompiledProgram, compileProgram } from "../../support/compile.ts";

const kills = 5;
const prefix = "/registry/configmaps/";

let writer: CompiledProgram;
let directory: string;
const directories: string[] = [];
beforeAll(() => {
  writer = compileProgram(new URL("crash-writer.ts", import.meta.url));
});
afterAll(async () => {
  writer.remove();
  for (const one of directories) await rm(one, { recursive: true });
});

/** Runs the writer until so many writes were acknowledged, kills it, and returns all that it had acknowledged. */
async function writeUntilKilled(life: number, acknowledgements: number, checkpointBytes: number): Promise<string[]> {
  const child = spawn(process.execPath, [writer.path, directory, String(life), String(checkpointBytes)], { stdio: ["ignore", "pipe", "inherit"] });
  const exited = new Promise((resolve) => child.once("exit", (_code, signal) => resolve(signal)));
  const acknowledged: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(line);
    if (acknowledged.length === acknowledgements) child.kill("SIGKILL");
  }
  expect(await exited).toBe("SIGKILL");
  return acknowledged;
}

function isWhole(value: Buffer): boolean {
  const { metadata, data } = JSON.parse(value.toString());
  return data.payload.startsWith(`${metadata.name} `) && createHash("sha1").update(data.payload).digest("hex") === data.digest;
}

function areSame(a: Buffer | undefined, b: Buffer | undefined): boolean {
  return a === undefined || b === undefined ? a === b : a.equals(b);
}

test.each([
  ["between checkpoints", 8 << 20],
  ["in the middle of checkpoints", 60_000],
])("after each kill -9 %s all that was acknowledged is there, whole, once, and in order", async (_, checkpointBytes) => {
  directory = await mkdtemp(join(tmpdir(), "typeplane-crash-"));
  directories.push(directory);
  const acknowledged: string[] = [];
  let newest = 1;
  for (let life = 0; life < kills; life++) {
    const lines = await writeUntilKilled(life, 100 + Math.floor(Math.random() * 1_500), checkpointBytes);
    acknowledged.push(...lines);

    const storage = await openEmbeddedStorage({ directory });
    const revisions = lines.map((line) => Number(line.split(" ")[2]));
    expect(Math.min(...revisions)).toBeGreaterThan(newest);
    expect(storage.revision).toBeGreaterThanOrEqual(Math.max(...revisions));

    // A watch that goes on from before the kill: every revision once, without a gap.
    const changes = storage.changes(1, prefix);
    expect(changes.map(({ revision }) => revision)).toEqual(Array.from({ length: storage.revision - 1 }, (_, index) => index + 2));
    const logged = new Set(changes.map(({ type, key, revision }) => `${type} ${key} ${revision}`));
    expect(acknowledged.filter((line) => !logged.has(line))).toEqual([]);

    // What it shows, in order, leads to what reads show.
    const replayed = new Map<string, Buffer>();
    const faulty = changes.filter(({ type, key, value, revision, previous }) => {
      const before = replayed.get(key);
      if (type === "put") replayed.set(key, value);
      else replayed.delete(key);
      return !isWhole(value) || stampedRevision(value) !== revision || !areSame(before, previous);
    });
    expect(faulty).toEqual([]);
    const { entries } = storage.range(prefix);
    expect(entries).toHaveLength(replayed.size);
    expect(entries.filter(({ key, value, revision }) => !areSame(value, replayed.get(key)) || stampedRevision(value) !== revision)).toEqual([]);
    newest = storage.revision;
    await storage.close();
  }
});
