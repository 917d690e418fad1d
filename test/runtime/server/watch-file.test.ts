import { mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ReadAgain, watchFile } from "../../../runtime/server/watch-file.ts";

test("a file is looked at when it is written, or replaced as mounted files are, until the end", async () => {
  const folder = mkdtempSync(join(tmpdir(), "typeplane-watch-file-"));
  const path = join(folder, "config");
  const link = (to: string): void => {
    symlinkSync(to, join(folder, "next"));
    renameSync(join(folder, "next"), path);
  };
  writeFileSync(join(folder, "one"), "1");
  link("one");
  const seen: string[] = [];
  const errors: unknown[] = [];
  const stop = new AbortController();
  let early = true;
  watchFile(path, "1", {
    onChange: async (text) => {
      seen.push(text);
      if (text === "bad") throw new Error("bad");
      if (text === "early" && early) {
        early = false;
        throw new ReadAgain("early");
      }
    },
    onError: (error) => errors.push((error as Error).message),
    stopping: stop.signal,
  });
  writeFileSync(join(folder, "two"), "2");
  link("two");
  await expect.poll(() => seen).toEqual(["2"]);
  // What is wrong is told once; what came too early is looked at again.
  writeFileSync(join(folder, "two"), "bad");
  await expect.poll(() => errors).toEqual(["bad"]);
  writeFileSync(join(folder, "other"), "of no matter");
  writeFileSync(join(folder, "two"), "early");
  await expect.poll(() => errors).toEqual(["bad", "early"]);
  writeFileSync(join(folder, "other"), "of no matter either");
  await expect.poll(() => seen).toEqual(["2", "bad", "early", "early"]);
  stop.abort();
  writeFileSync(join(folder, "two"), "3");
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(seen).toHaveLength(4);
  rmSync(folder, { recursive: true });
});
