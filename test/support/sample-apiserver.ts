import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createAuthority, issueCertificate } from "../../runtime/server/certificate-authority.ts";
import { freePort } from "./free-port.ts";

const peers = fileURLToPath(new URL("../peers/", import.meta.url));
const program = join(peers, "bin", "sample-apiserver");

/** Kubernetes' example of an extension API server, with the kinds Flunder and Fischer, as the service `api` in namespace `wardle`. */
export interface SampleApiserver {
  readonly port: number;
  /** PEM of who signed its certificate, in base64. */
  readonly caBundle: string;
  readonly output: () => string;
  /** Ends the process at once. */
  readonly kill: () => Promise<void>;
  readonly start: () => void;
}

/** Whether it can be run here; builds it when it is not there yet. Says loudly why not. */
export function hasSampleApiserver(): boolean {
  if (existsSync(program)) return true;
  try {
    execFileSync(join(peers, "build.sh"), ["sample-apiserver"], { stdio: ["ignore", "ignore", "inherit"] });
    return true;
  } catch {
    console.warn(
      "test: sample-apiserver is not there and cannot be built (is Go installed?): THE TESTS OF AGGREGATION WITH A REAL SERVER ARE SKIPPED",
    );
    return false;
  }
}

/** Starts it on a free port, with its objects in `etcd`; it asks the server of `kubeconfig` who its clients are and what they may do. */
export async function startSampleApiserver(folder: string, kubeconfig: string, etcd: string): Promise<SampleApiserver> {
  const authority = createAuthority("sample-ca");
  const serving = issueCertificate(authority, { commonName: "api", serves: ["api.wardle.svc", "localhost", "127.0.0.1"] });
  const certFile = join(folder, "sample.crt");
  const keyFile = join(folder, "sample.key");
  writeFileSync(certFile, serving.cert);
  writeFileSync(keyFile, serving.key);
  const port = await freePort();
  const args = ["--bind-address=127.0.0.1", `--secure-port=${port}`, `--etcd-servers=${etcd}`, `--tls-cert-file=${certFile}`];
  args.push(`--tls-private-key-file=${keyFile}`, "--v=1");
  for (const flag of ["kubeconfig", "authentication-kubeconfig", "authorization-kubeconfig"]) args.push(`--${flag}=${kubeconfig}`);
  let output = "";
  let child: ChildProcess;
  const start = (): void => {
    child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (chunk: Buffer) => {
        output += chunk.toString();
      });
    }
  };
  start();
  return {
    port,
    caBundle: Buffer.from(authority.cert).toString("base64"),
    output: () => output,
    start,
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGKILL");
      await ended;
    },
  };
}
