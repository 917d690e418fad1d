import { type ChildProcess, spawn } from "node:child_process";
import { openSync, readFileSync } from "node:fs";
import https from "node:https";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** A free port of the loopback. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (typeof address === "object" && address !== null ? resolve(address.port) : reject(new Error("no port"))));
    });
  });
}

/** Starts a program whose output goes to a file. */
export function startProgram(command: string, args: readonly string[], log: string): ChildProcess {
  const output = openSync(log, "a");
  return spawn(command, args, { stdio: ["ignore", output, output] });
}

/** Resolves when the program has ended, by SIGTERM, or by SIGKILL after 15 s. */
export function stopProgram(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    const timer = setTimeout(() => child.kill("SIGKILL"), 15_000);
    child.once("exit", () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill("SIGTERM");
  });
}

/** Milliseconds until /readyz answers 200. @throws Error after a minute, or when the program ends. */
export async function untilReady(server: URL, token: string, child: ChildProcess): Promise<number> {
  const started = performance.now();
  while (performance.now() - started < 60_000) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended with ${child.exitCode}`);
    if (await isReady(server, token)) return performance.now() - started;
    await sleep(10);
  }
  throw new Error(`${server} was not ready within a minute`);
}

function isReady(server: URL, token: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = https.get(
      new URL("/readyz", server),
      { rejectUnauthorized: false, agent: false, headers: { authorization: `Bearer ${token}` } },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode === 200);
      },
    );
    request.on("error", () => resolve(false));
  });
}

/** Resident memory of a process in MiB: VmRSS of /proc. */
export function residentMegabytes(pid: number): number {
  const line = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return Number(line?.[1] ?? 0) / 1024;
}
