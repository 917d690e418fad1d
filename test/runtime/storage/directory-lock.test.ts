import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { lockDirectory } from "../../../runtime/storage/embedded/directory-lock.ts";
import { openEmbeddedStorage } from "../../../runtime/storage/embedded/embedded-storage.ts";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "typeplane-lock-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

describe("lockDirectory", () => {
  test("lets one in at a time and names who is in", async () => {
    const storage = await openEmbeddedStorage({ directory });
    await expect(openEmbeddedStorage({ directory })).rejects.toMatchObject({
      name: "StorageError",
      code: "unavailable",
      message: `${directory} is in use by process ${process.pid}`,
    });
    await storage.close();
    await (await openEmbeddedStorage({ directory })).close();
  });

  test("takes over from a process that is gone", () => {
    const { pid } = spawnSync(process.execPath, ["-e", ""]);
    writeFileSync(join(directory, "store.lock"), JSON.stringify({ pid, started: "" }));
    const unlock = lockDirectory(directory);
    expect(JSON.parse(readFileSync(join(directory, "store.lock"), "utf8")).pid).toBe(process.pid);
    unlock();
  });

  test.runIf(process.platform === "linux")("takes over when the number belongs to a later process", () => {
    writeFileSync(join(directory, "store.lock"), JSON.stringify({ pid: process.pid, started: "another-boot 12345" }));
    lockDirectory(directory)();
  });

  test("takes over a lock that a crash cut off", () => {
    writeFileSync(join(directory, "store.lock"), '{"pi');
    lockDirectory(directory)();
  });
});
