import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseKubeconfig } from "./kubeconfig.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** `typeplane serve` in a process of its own. */
export interface ServedProcess {
  readonly url: string;
  readonly port: number;
  /** Where the admin's kubeconfig is. */
  readonly kubeconfig: string;
  /** PEM of who signed its certificate, and of the admin's own. */
  readonly certificateAuthority: string;
  readonly adminCertificate: { readonly cert: string; readonly key: string };
  readonly process: ChildProcess;
  /** What it has printed so far, both streams. */
  readonly output: () => string;
  /** Sends a signal and waits for the end; answers the exit code, null when the signal ended it. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** Brings dist/ up to date; nothing to do where `npm test` has done it. */
export function prepareBuild(): void {
  const prepared = spawnSync(process.execPath, [join(root, "scripts/prepare.mjs")], { stdio: "inherit" });
  if (prepared.status !== 0) throw new Error("the project does not build");
}

/** Starts the command, or a project's own program, on a free port of the loopback; resolves when it answers. */
export async function serve(
  dataDir: string,
  flags: readonly string[] = [],
  program: readonly string[] = [join(root, "bin/typeplane.js"), "serve"],
): Promise<ServedProcess> {
  const args = [...program, `--data-dir=${dataDir}`, "--secure-port=0", ...flags];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  let output = "";
  const url = await new Promise<string>((resolve, reject) => {
    const onData = (chunk: Buffer): void => {
      output += chunk.toString();
      const ready = /Typeplane is ready at (https:\/\/\S+),/.exec(output);
      if (ready !== null) resolve(ready[1] as string);
    };
    child.stdout.on("data", onData);
    child.stderr.on("data", onData);
    void ended.then((code) => reject(new Error(`the server ended with ${code}: ${output}`)));
  });
  const kubeconfig = join(dataDir, "kubeconfig");
  const { certificateAuthority, cert, key } = parseKubeconfig(readFileSync(kubeconfig, "utf8"));
  return {
    url,
    port: Number(new URL(url).port),
    kubeconfig,
    certificateAuthority,
    adminCertificate: { cert, key },
    process: child,
    output: () => output,
    stop: (signal = "SIGTERM") => {
      child.kill(signal);
      return ended;
    },
  };
}
