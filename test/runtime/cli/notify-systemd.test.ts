import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { notifySystemd } from "../../../runtime/cli/notify-systemd.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "typeplane-notify-"));
  const program = join(folder, "systemd-notify");
  writeFileSync(program, `#!/bin/sh\necho "$NOTIFY_SOCKET $*" >> ${folder}/told\n`);
  chmodSync(program, 0o755);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function told(): string {
  return readFileSync(join(folder, "told"), "utf8");
}

test("systemd is told of this process, where it listens", async () => {
  notifySystemd("READY=1", { PATH: `${folder}:${process.env["PATH"]}`, NOTIFY_SOCKET: "/run/systemd/notify" });
  await vi.waitFor(() => expect(told()).toBe(`/run/systemd/notify --pid=${process.pid} READY=1\n`), 5_000);
});

test("nobody is told where nobody listens", async () => {
  notifySystemd("READY=1", { PATH: `${folder}:${process.env["PATH"]}` });
  notifySystemd("STOPPING=1", { PATH: `${folder}:${process.env["PATH"]}`, NOTIFY_SOCKET: "@here" });
  await vi.waitFor(() => expect(told()).toBe(`@here --pid=${process.pid} STOPPING=1\n`), 5_000);
});
