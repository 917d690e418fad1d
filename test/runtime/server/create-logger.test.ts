import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createLogger } from "../../../runtime/server/create-logger.ts";

const hasPipes = spawnSync("mkfifo", ["--version"]).status === 0;

it.skipIf(!hasPipes)("knows when nobody reads what it writes", async () => {
  const folder = mkdtempSync(join(tmpdir(), "log-"));
  const path = join(folder, "pipe");
  spawnSync("mkfifo", [path]);
  // Open for both, so that neither side waits for the other.
  const fd = openSync(path, "r+");
  try {
    const logger = createLogger(0, { fd, longestWait: 50 });
    expect(logger.isBlocked?.()).toBe(false);
    // More than a pipe holds.
    const size = 100_000;
    logger.info({ text: "x".repeat(size) }, "long");
    await expect.poll(() => logger.isBlocked?.()).toBe(true);
    const piece = Buffer.alloc(size);
    for (let read = 0; read < size; ) read += readSync(fd, piece);
    await expect.poll(() => logger.isBlocked?.()).toBe(false);
  } finally {
    closeSync(fd);
    rmSync(folder, { recursive: true });
  }
});
