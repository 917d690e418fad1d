import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const peers = fileURLToPath(new URL("../peers/", import.meta.url));
const program = join(peers, "bin", "kubectl");

/** How a command ended. */
export interface KubectlResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a command is given besides its arguments. */
export interface KubectlOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Whether kubectl can be run here; builds it when it is not there yet. Says loudly why not. */
export function hasKubectl(): boolean {
  if (existsSync(program)) return true;
  try {
    execFileSync(join(peers, "build.sh"), ["kubectl"], { stdio: ["ignore", "ignore", "inherit"] });
    return true;
  } catch {
    console.warn("test: kubectl is not there and cannot be built (is Go installed?): THE TESTS THAT NEED KUBECTL ARE SKIPPED");
    return false;
  }
}

/** Runs kubectl of v1.36 to its end. */
export function runKubectl(kubeconfig: string, args: readonly string[], options: KubectlOptions = {}): Promise<KubectlResult> {
  const child = spawnKubectl(kubeconfig, args, options);
  let stdout = "";
  let stderr = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr?.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, stdout, stderr }));
  });
}

/** Starts kubectl and lets it run. */
export function spawnKubectl(kubeconfig: string, args: readonly string[], { input, env }: KubectlOptions = {}): ChildProcess {
  // The cache of discovery lies beside the kubeconfig, so that one test's server is not another's.
  const child = spawn(program, [`--kubeconfig=${kubeconfig}`, `--cache-dir=${kubeconfig}-cache`, ...args], {
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, ...env },
  });
  child.stdin?.end(input);
  return child;
}
