import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { statusError } from "../../runtime/errors/status-error.ts";
import { type StatusReason, statusReasons } from "../../runtime/errors/status-reason.ts";
import { root, sourceFiles } from "./source-files.ts";

const page = readFileSync(join(root, "docs/errors.md"), "utf8");

/** The rows "| `Reason` | 400 | … |" of the page. */
const documented = [...page.matchAll(/^\| `(\w+)` \| (\d{3}) \| ([^|]+) \|/gm)].map(([, reason, code, meaning]) => ({
  reason: reason as string,
  code: Number(code),
  meaning: (meaning as string).trim(),
}));

test("docs/errors.md has each reason with its code, in the table's order", () => {
  expect(documented.map(({ reason, code }) => [reason, code])).toEqual(Object.entries(statusReasons));
});

test("each reason is explained", () => {
  expect(documented.filter(({ meaning }) => meaning.length < 20)).toEqual([]);
});

test.each(Object.entries(statusReasons))("%s is answered with %i", (reason, code) => {
  expect(statusError(reason as StatusReason, "because").status).toMatchObject({ kind: "Status", status: "Failure", reason, code });
});

test("storage knows nothing of Status but where it translates", () => {
  const speakers = sourceFiles("runtime")
    .filter(({ path }) => path.startsWith("runtime/storage/"))
    .filter(({ imports }) => imports.some(({ target }) => target.startsWith("runtime/errors/")));
  expect(speakers.map(({ path }) => path)).toEqual(["runtime/storage/interpret-error.ts"]);
});

test("docs/errors.md names each kind of storage error", async () => {
  const text = readFileSync(join(root, "runtime/storage/storage-error.ts"), "utf8");
  const union = /type StorageErrorCode = ([^;]*);/.exec(text)?.[1] ?? "";
  const codes = union.split("|").map((code) => code.trim().replaceAll('"', ""));
  expect(codes.length).toBeGreaterThan(2);
  expect(codes.filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
});
