import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createAuthority, issueCertificate } from "../../runtime/server/certificate-authority.ts";

const peers = fileURLToPath(new URL("../peers/", import.meta.url));
const program = join(peers, "bin", "kubelet-server");

/** A real kubelet's server: see test/peers/clients/kubelet-server. */
export interface KubeletServer {
  readonly port: number;
  /** File of who signed its certificate. */
  readonly authorityFile: string;
  readonly output: () => string;
  readonly stop: () => Promise<void>;
}

export interface KubeletServerOptions {
  /** Where logs are, and commands run. */
  readonly folder: string;
  /** File of the authority that must have signed the certificates of its clients. */
  readonly clientCa: string;
  /** "default/web:main,side;default/db:main" */
  readonly pods: string;
  /** Whether it translates WebSockets itself, as kubelets of 1.36 do. */
  readonly websockets: boolean;
}

/** Whether it can be run here; builds it when it is not there yet. Says loudly why not. */
export function hasKubeletServer(): boolean {
  if (existsSync(program)) return true;
  try {
    execFileSync(join(peers, "build.sh"), ["kubelet-server"], { stdio: ["ignore", "ignore", "inherit"] });
    return true;
  } catch {
    console.warn("test: kubelet-server is not there and cannot be built (is Go installed?): THE TESTS OF STREAMS WITH A REAL KUBELET ARE SKIPPED");
    return false;
  }
}

/** Starts it on a free port of the loopback. */
export async function startKubeletServer({ folder, clientCa, pods, websockets }: KubeletServerOptions): Promise<KubeletServer> {
  const authority = createAuthority("kubelet-ca");
  const serving = issueCertificate(authority, { commonName: "node", serves: ["127.0.0.1"] });
  const file = (name: string, text: string): string => {
    const path = join(folder, `${websockets ? "new" : "old"}-${name}`);
    writeFileSync(path, text);
    return path;
  };
  const authorityFile = file("kubelet-ca.crt", authority.cert);
  const args = [`--cert=${file("kubelet.crt", serving.cert)}`, `--key=${file("kubelet.key", serving.key)}`, `--client-ca=${clientCa}`];
  const child = spawn(program, [...args, `--folder=${folder}`, `--pods=${pods}`, `--websockets=${websockets}`], { stdio: ["pipe", "pipe", "pipe"] });
  let output = "";
  const port = await new Promise<number>((resolve, reject) => {
    const onData = (chunk: Buffer): void => {
      output += chunk.toString();
      const listening = /listening on (\d+)/.exec(output);
      if (listening !== null) resolve(Number(listening[1]));
    };
    child.stdout.on("data", onData);
    child.stderr.on("data", onData);
    child.once("exit", (code) => reject(new Error(`kubelet-server ended with ${code}: ${output}`)));
  });
  return { port, authorityFile, output: () => output, stop: () => end(child) };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.stdin?.end();
  await ended;
}
