import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream, existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "./free-port.ts";

const bin = fileURLToPath(new URL("../peers/bin/", import.meta.url));
const programs = ["kube-controller-manager", "kube-scheduler", "kubemark"];

/** Whether Kubernetes' own components can be run here. They take minutes to build, so that is left to who wants it. Says loudly why not. */
export function hasComponents(): boolean {
  const missing = programs.filter((name) => !existsSync(join(bin, name)));
  if (missing.length === 0) return true;
  console.warn(
    `test: ${missing.join(", ")} not there; \`test/peers/build.sh ${missing.join(" ")}\` builds what is missing (needs Go): THE TESTS WITH REAL COMPONENTS ARE SKIPPED`,
  );
  return false;
}

/** A component that runs. */
export interface Component {
  readonly name: string;
  readonly process: ChildProcess;
  readonly stop: () => Promise<void>;
}

/** What components are told of the server. */
export interface ClusterFacts {
  readonly kubeconfig: string;
  /** Where components may keep files; their output goes there too. */
  readonly folder: string;
  /** Of the authority that signs the certificates of kubelets. */
  readonly caCert: string;
  readonly caKey: string;
}

/** The controllers of Kubernetes, each with the token of its own service account. */
export async function startControllerManager({ kubeconfig, folder, caCert, caKey }: ClusterFacts): Promise<Component> {
  return start("kube-controller-manager", folder, [
    ...(await serving(kubeconfig)),
    "--leader-elect=false",
    "--use-service-account-credentials",
    `--root-ca-file=${caCert}`,
    `--cluster-signing-cert-file=${caCert}`,
    `--cluster-signing-key-file=${caKey}`,
    "--allocate-node-cidrs",
    "--cluster-cidr=10.244.0.0/16",
    "--service-cluster-ip-range=10.0.0.0/24",
    `--flex-volume-plugin-dir=${join(folder, "plugins")}`,
  ]);
}

export async function startScheduler({ kubeconfig, folder }: ClusterFacts): Promise<Component> {
  return start("kube-scheduler", folder, [...(await serving(kubeconfig)), "--leader-elect=false"]);
}

/** A kubelet that only says that it runs containers. */
export async function startHollowKubelet({ kubeconfig, folder }: ClusterFacts, name: string): Promise<Component> {
  return start("kubemark", folder, [
    "--morph=kubelet",
    `--name=${name}`,
    `--kubeconfig=${kubeconfig}`,
    `--kubelet-port=${await freePort()}`,
    `--kubelet-read-only-port=${await freePort()}`,
    `--cert-dir=${join(folder, name)}`,
    "--use-host-image-service=false",
  ]);
}

async function serving(kubeconfig: string): Promise<string[]> {
  const known = ["kubeconfig", "authentication-kubeconfig", "authorization-kubeconfig"].map((flag) => `--${flag}=${kubeconfig}`);
  return [...known, "--bind-address=127.0.0.1", `--secure-port=${await freePort()}`];
}

function start(name: string, folder: string, args: readonly string[]): Component {
  const child = spawn(join(bin, name), args, { stdio: ["ignore", "ignore", "pipe"] });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.stderr?.pipe(createWriteStream(join(folder, `${name}.log`)));
  return {
    name,
    process: child,
    stop: async () => {
      // The state of a component is in the server: none has anything to finish.
      child.kill("SIGKILL");
      await ended;
    },
  };
}
