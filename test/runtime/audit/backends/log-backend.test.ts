import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openLineFile } from "../../../../runtime/audit/backends/line-file.ts";
import { createLogBackend } from "../../../../runtime/audit/backends/log-backend.ts";
import { event, losses } from "./events.ts";

let folder = "";
let path = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "typeplane-audit-log-"));
  path = join(folder, "logs", "audit.log");
});
afterEach(() => rmSync(folder, { recursive: true }));

const keepAll = { maxAge: 0, maxBackups: 0, compress: false, maxBytes: 0 };
const line = (letter: string): Buffer => Buffer.from(`${letter.repeat(9)}\n`);
const others = (): string[] => readdirSync(join(folder, "logs")).filter((name) => name !== "audit.log");

test("events are lines, whoever waits knows that they are written, and those of one turn are written together", async () => {
  const writes: number[] = [];
  const file = openLineFile(path, keepAll);
  const { lost, onLoss } = losses();
  const write = (lines: readonly Buffer[]): void => {
    writes.push(lines.length);
    file.write(lines);
  };
  const backend = createLogBackend({ ...file, write }, false, onLoss);
  expect(await Promise.all([backend.process([event("a")]), backend.process([event("b", 20)])])).toEqual([true, true]);
  const text = readFileSync(path, "utf8");
  expect(text.endsWith("\n")).toBe(true);
  expect(
    text
      .trimEnd()
      .split("\n")
      .map((one) => JSON.parse(one).auditID),
  ).toEqual(["a", "b"]);
  backend.process([event("c")]);
  await backend.close();
  expect(readFileSync(path, "utf8").trimEnd().split("\n")).toHaveLength(3);
  expect([writes, lost, statSync(path).mode & 0o777]).toEqual([[2, 1], [], 0o600]);
});

test("the old format is a text", async () => {
  const backend = createLogBackend(openLineFile(path, keepAll), true, losses().onLoss);
  await backend.process([event("a")]);
  expect(readFileSync(path, "utf8")).toBe("text of a\n");
  await backend.close();
});

test("what cannot be written is told", async () => {
  const { lost, onLoss } = losses();
  const full = {
    write: () => {
      throw new Error("no space left");
    },
    close: async () => {},
  };
  expect(await createLogBackend(full, false, onLoss).process([event("a")])).toBe(false);
  expect(lost).toEqual([["log", "no space left", ["a"]]]);
});

test("a full file is put aside, and lines are not torn", async () => {
  const file = openLineFile(path, { ...keepAll, maxBytes: 25 });
  file.write([line("a"), line("b"), line("c")]);
  expect(readFileSync(path, "utf8")).toBe(String(line("c")));
  const [old = ""] = others();
  expect(old).toMatch(/^audit-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}\.log$/);
  expect(readFileSync(join(folder, "logs", old), "utf8")).toBe(`${line("a")}${line("b")}`);
  await file.close();
});

test("a file goes on where it ended", async () => {
  mkdirSync(join(folder, "logs"));
  writeFileSync(path, line("a"));
  const file = openLineFile(path, { ...keepAll, maxBytes: 25 });
  file.write([line("b")]);
  file.write([line("c")]);
  expect(readFileSync(path, "utf8")).toBe(String(line("c")));
  await file.close();
});

test("old files are counted, aged and compressed; other files are let be", async () => {
  mkdirSync(join(folder, "logs"));
  const recent = new Date(Date.now() - 3_600_000).toISOString().slice(0, -1).replaceAll(":", "-");
  const names = [`audit-${recent}.log`, "audit-2020-01-02T03-04-05.678.log", "audit-2020-01-02T03-04-05.678.log.bak", "audit-notes.log", "other.log"];
  for (const name of names) writeFileSync(join(folder, "logs", name), name);
  const file = openLineFile(path, { ...keepAll, maxBytes: 1000, maxAge: 30, compress: true });
  await file.close();
  expect(others().sort()).toEqual([names[2], `${names[0]}.gz`, "audit-notes.log", "other.log"].sort());
  expect(gunzipSync(readFileSync(join(folder, "logs", `${names[0]}.gz`))).toString()).toBe(names[0]);

  const next = openLineFile(path, { ...keepAll, maxBytes: 15, maxBackups: 2 });
  for (const letter of ["a", "b", "c", "d"]) {
    next.write([line(letter)]);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await next.close();
  expect(
    others()
      .filter((name) => /^audit-2\d{3}.*\.log$/.test(name))
      .map((name) => readFileSync(join(folder, "logs", name), "utf8")),
  ).toEqual([String(line("b")), String(line("c"))]);
});
