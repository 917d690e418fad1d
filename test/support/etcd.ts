import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "./free-port.ts";

const peers = fileURLToPath(new URL("../peers/", import.meta.url));
const program = join(peers, "bin", "etcd");

export interface Etcd {
  readonly url: string;
  /** Ends the process at once, as a crash would. */
  kill(): Promise<void>;
  /** Starts it again on the same data and ports. */
  restart(): Promise<void>;
  /** Ends the process and removes its data. */
  stop(): Promise<void>;
}

/** Whether etcd can be started here; builds it when it is not there yet. Says loudly why not. */
export function hasEtcd(): boolean {
  if (existsSync(program)) return true;
  try {
    execFileSync(join(peers, "build.sh"), ["etcd"], { stdio: ["ignore", "ignore", "inherit"] });
    return true;
  } catch {
    console.warn("test: etcd is not there and cannot be built (is Go installed?): THE TESTS THAT NEED ETCD ARE SKIPPED");
    return false;
  }
}

/** One member on free ports of 127.0.0.1, with its data in a temporary folder. */
export async function startEtcd(): Promise<Etcd> {
  const directory = await mkdtemp(join(tmpdir(), "typeplane-etcd-"));
  const url = `http://127.0.0.1:${await freePort()}`;
  const peerUrl = `http://127.0.0.1:${await freePort()}`;
  const args = ["--name=test", `--data-dir=${directory}`, `--listen-client-urls=${url}`, `--advertise-client-urls=${url}`];
  args.push(`--listen-peer-urls=${peerUrl}`, `--initial-advertise-peer-urls=${peerUrl}`, `--initial-cluster=test=${peerUrl}`);
  // Nobody pulls the plug on a test.
  args.push("--unsafe-no-fsync", "--log-level=error");
  let child = await run(args, url);
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await exited;
  };
  return {
    url,
    kill,
    restart: async () => {
      await kill();
      child = await run(args, url);
    },
    stop: async () => {
      await kill();
      await rm(directory, { recursive: true });
    },
  };
}

async function run(args: readonly string[], url: string): Promise<ChildProcess> {
  const child = spawn(program, args, { stdio: ["ignore", "ignore", "inherit"] });
  while (!(await isHealthy(url))) {
    if (child.exitCode !== null) throw new Error(`etcd ended with code ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return child;
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health`)).ok;
  } catch {
    return false;
  }
}
