import { execFile } from "node:child_process";

/**
 * Tells systemd that something has come about, where it has started this process and waits to be told (`Type=notify`).
 * A systemd that cannot be told ends the process by itself, after `TimeoutStartSec`.
 * Source: sd_notify(3).
 */
export function notifySystemd(state: "READY=1" | "STOPPING=1", environment: NodeJS.ProcessEnv = process.env): void {
  if ((environment["NOTIFY_SOCKET"] ?? "") === "") return;
  execFile("systemd-notify", [`--pid=${process.pid}`, state], { env: environment }, (error) => {
    if (error !== null) process.stderr.write(`systemd was not told ${state}: ${error.message}\n`);
  });
}
