import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CommittedTransaction } from "../../../runtime/storage/embedded/committed-transaction.ts";
import { createWalFiles } from "../../../runtime/storage/embedded/wal-files.ts";
import { frameEnd } from "../../../runtime/storage/embedded/wal-frame.ts";
import { findLogFiles, readWriteAheadLog } from "../../../runtime/storage/embedded/wal-recovery.ts";
import { encodeSegmentHead, segmentHeadBytes } from "../../../runtime/storage/embedded/wal-segment.ts";
import { WriteAheadLog } from "../../../runtime/storage/embedded/write-ahead-log.ts";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "typeplane-wal-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

function openLog(relaxed = false): WriteAheadLog {
  const { nextSequence, spare } = findLogFiles(directory);
  return new WriteAheadLog({ directory, files: createWalFiles(relaxed ? "relaxed" : "strict"), relaxed, nextSequence, past: [], spare });
}

/** A put for each value; the second expires. */
function transaction(revision: number, ...values: readonly string[]): CommittedTransaction {
  const changes = values.map((value, index) => ({
    type: "put" as const,
    key: `/registry/é/${value.slice(0, 5)}${index}`,
    revision,
    value: Buffer.from(value),
    previousRevision: 0,
  }));
  return { revision, time: 1_000 + revision, changes, expiries: values.length > 1 ? [{ index: 1, time: 5_000 }] : [] };
}

/** The values after `revision`, with their revisions. */
function valuesAfter(revision = 0): string[] {
  const found: string[] = [];
  for (const { firstRevision, transactions } of readWriteAheadLog(findLogFiles(directory).segments, revision)) {
    for (const [index, { changes }] of transactions.entries()) found.push(...changes.map(({ value }) => `${firstRevision + index} ${value}`));
  }
  return found;
}

function onlySegment(): string {
  const [{ path } = { path: "" }] = findLogFiles(directory).segments;
  return path;
}

/** Where the frames of a segment begin, and where the last one ends. */
function frameBounds(path: string, sequence = 1): number[] {
  const bytes = readFileSync(path);
  const bounds = [segmentHeadBytes];
  for (let end = frameEnd(bytes, segmentHeadBytes, sequence); end !== undefined; end = frameEnd(bytes, end, sequence)) bounds.push(end);
  return bounds;
}

/** Writes revisions 1 to 5 in three groups to a log that nobody closes, and nothing ahead of them. */
async function writeThreeGroups(relaxed = false): Promise<string> {
  const log = openLog(relaxed);
  await log.append([transaction(1, "one"), transaction(2, "two", "zwei")]);
  await log.append([transaction(3, "three")]);
  await log.append([transaction(4, "four"), transaction(5, "x".repeat(200))]);
  const path = onlySegment();
  // Until the zeros that are written ahead have come.
  while (statSync(path).size < 512 << 10) await new Promise((resolve) => setTimeout(resolve, 1));
  truncateSync(path, frameBounds(path).at(-1));
  return path;
}

const groups = [["1 one", "2 two", "2 zwei"], ["3 three"], ["4 four", `5 ${"x".repeat(200)}`]];

describe("write-ahead log", () => {
  test("gives back what was written, with deletes and expirations", async () => {
    const log = openLog();
    const gone = { type: "delete" as const, key: "/registry/gone", revision: 3, value: Buffer.from("as it was"), previousRevision: 1 };
    await log.append([transaction(2, "two", "zwei"), { revision: 3, time: 1_002, changes: [gone], expiries: [] }]);
    const frames = [...readWriteAheadLog(findLogFiles(directory).segments, 1)];
    expect(frames).toEqual([
      {
        firstRevision: 2,
        time: 1_002,
        transactions: [
          {
            changes: [
              { type: "put", key: "/registry/é/two0", value: Buffer.from("two") },
              { type: "put", key: "/registry/é/zwei1", value: Buffer.from("zwei"), expires: 5_000 },
            ],
          },
          { changes: [{ type: "delete", key: "/registry/gone", value: Buffer.alloc(0) }] },
        ],
      },
    ]);
    await log.close(0);
  });

  test("tells only groups with something after a revision", async () => {
    await writeThreeGroups();
    expect(valuesAfter(0)).toEqual(groups.flat());
    expect(valuesAfter(1)).toEqual(groups.flat());
    expect(valuesAfter(2)).toEqual(groups.slice(1).flat());
    expect(valuesAfter(5)).toEqual([]);
    expect(valuesAfter(9)).toEqual([]);
  });

  test("cut off at any byte, holds the groups that are whole", async () => {
    const path = await writeThreeGroups();
    const bytes = readFileSync(path);
    const [, ...ends] = frameBounds(path);
    expect(ends).toHaveLength(3);
    for (let length = 0; length <= bytes.length; length++) {
      writeFileSync(path, bytes.subarray(0, length));
      const whole = ends.filter((end) => end <= length).length;
      expect(valuesAfter(), `${length} bytes`).toEqual(groups.slice(0, whole).flat());
    }
  });

  test("with any byte of the last group wrong, holds the others", async () => {
    const path = await writeThreeGroups();
    const bytes = readFileSync(path);
    const [start = 0, end = 0] = frameBounds(path).slice(-2);
    for (let at = start; at < end; at++) {
      const wrong = Buffer.from(bytes);
      wrong[at] = (wrong[at] as number) ^ 0x10;
      writeFileSync(path, wrong);
      expect(valuesAfter(), `byte ${at}`).toEqual(groups.slice(0, 2).flat());
    }
  });

  test("with any pages of the last group not written, in a file that has had a life before, holds the others", async () => {
    const pageBytes = 4_096;
    const first = openLog();
    for (let revision = 1; revision <= 40; revision++) await first.append([transaction(revision, "o".repeat(900))]);
    await first.close(40);
    const before = readFileSync(join(directory, "0000000000000001.spare"));
    const second = openLog();
    await second.append([transaction(41, "new")]);
    await second.append([transaction(42, "n".repeat(6 * pageBytes))]);
    const path = onlySegment();
    const bytes = readFileSync(path);
    const [start = 0, end = 0] = frameBounds(path, 2).slice(-2);
    const firstPage = Math.ceil(start / pageBytes);
    const pages = Math.floor(end / pageBytes) - firstPage;
    expect(pages).toBeGreaterThanOrEqual(5);
    for (let missing = 1; missing < 2 ** pages; missing++) {
      const torn = Buffer.from(bytes);
      for (let page = 0; page < pages; page++) {
        const at = (firstPage + page) * pageBytes;
        if ((missing >> page) % 2 === 1) before.copy(torn, at, at, at + pageBytes);
      }
      writeFileSync(path, torn);
      expect(valuesAfter(40), `pages ${missing.toString(2)}`).toEqual(["41 new"]);
    }
    await second.close(42);
  });

  test("with a wrong byte before a whole group, is refused, unless nobody had waited for the disk", async () => {
    const path = await writeThreeGroups();
    const bytes = readFileSync(path);
    const [, start = 0] = frameBounds(path);
    const end = frameBounds(path)[2] as number;
    for (let at = start; at < end; at++) {
      const wrong = Buffer.from(bytes);
      wrong[at] = (wrong[at] as number) ^ 0x01;
      writeFileSync(path, wrong);
      expect(() => valuesAfter(), `byte ${at}`).toThrow(/damaged: .*cannot be read at byte \d+.*go on from revision 2$/);
    }
    rmSync(path);
    await writeThreeGroups(true);
    const relaxed = readFileSync(path);
    relaxed[start + 1] = (relaxed[start + 1] as number) ^ 0x01;
    writeFileSync(path, relaxed);
    expect(valuesAfter()).toEqual(groups[0]);
  });

  test("with a head that cannot be read, is refused if anything follows it", async () => {
    const path = await writeThreeGroups();
    const bytes = readFileSync(path);
    bytes[20] = 77;
    writeFileSync(path, bytes);
    expect(() => valuesAfter()).toThrow(/the head of .* cannot be read/);
    expect(() => valuesAfter(4)).toThrow(/the head of .* cannot be read/);
    // The database has all of it: the head was being written for the file's next life.
    expect(valuesAfter(5)).toEqual([]);
    encodeSegmentHead({ sequence: 2, base: 5, relaxed: false }).copy(bytes);
    writeFileSync(path, bytes);
    expect(valuesAfter(5)).toEqual([]);
    writeFileSync(path, bytes.subarray(0, segmentHeadBytes));
    expect(valuesAfter()).toEqual([]);
  });

  test("of a later version is refused", async () => {
    const path = await writeThreeGroups();
    const bytes = readFileSync(path);
    bytes.writeUInt32BE(2, 8);
    bytes.writeUInt32BE(crc32(bytes.subarray(8, segmentHeadBytes)), 4);
    writeFileSync(path, bytes);
    expect(() => valuesAfter()).toThrow("the write-ahead log has format 2, this program reads 1");
  });

  test("goes on in a new segment, and is refused when one is missing", async () => {
    const big = "y".repeat(6 << 20);
    const log = openLog();
    for (let revision = 1; revision <= 6; revision++) await log.append([transaction(revision, `${revision}`, big)]);
    const { segments } = findLogFiles(directory);
    expect(segments.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect(valuesAfter(0).map((value) => value.slice(0, 3))).toEqual([1, 2, 3, 4, 5, 6].flatMap((n) => [`${n} ${n}`, `${n} y`]));
    rmSync(segments[1]?.path ?? "");
    expect(() => valuesAfter(0)).toThrow(/begins at revision 4, and what comes before it is missing/);
    expect(valuesAfter(4)).toHaveLength(4);
    await log.close(0);
  });

  test("lets go of segments that are no longer needed, and writes over one of them", async () => {
    const big = "y".repeat(9 << 20);
    const log = openLog();
    for (let revision = 1; revision <= 3; revision++) await log.append([transaction(revision, big)]);
    await log.release(2);
    expect(readdirSync(directory).sort()).toEqual(["0000000000000001.spare", "0000000000000003.wal"]);
    await log.append([transaction(4, "four")]);
    expect(readdirSync(directory).sort()).toEqual(["0000000000000003.wal", "0000000000000004.wal"]);
    const { size } = statSync(join(directory, "0000000000000004.wal"));
    expect(size).toBeGreaterThan(9 << 20);
    expect(log.sizeInBytes()).toBe(size + statSync(join(directory, "0000000000000003.wal")).size);
    // What the file held in its first life does not count.
    expect(valuesAfter(3)).toEqual(["4 four"]);
    await log.close(4);
    expect(readdirSync(directory)).toEqual(["0000000000000003.spare"]);
    const again = openLog();
    await again.append([transaction(5, "five")]);
    expect(readdirSync(directory)).toEqual(["0000000000000004.wal"]);
    await again.close(0);
  });

  test("keeps one spare file of several", async () => {
    const path = await writeThreeGroups();
    for (const name of ["0000000000000007.spare", "0000000000000009.spare"]) cpSync(path, join(directory, name));
    expect(findLogFiles(directory)).toMatchObject({ nextSequence: 10, spare: { path: join(directory, "0000000000000009.spare") } });
    expect(readdirSync(directory).sort()).toEqual(["0000000000000001.wal", "0000000000000009.spare"]);
  });
});
