import { generateKeyPairSync } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BenchServer } from "./bench-server.ts";
import { adminToken, allowUser, tokenFile, userToken } from "./bench-user.ts";
import { freePort, residentMegabytes, startProgram, stopProgram, untilReady } from "./process.ts";

/** Starts etcd and kube-apiserver of test/peers/bin in `folder`. A restart restarts kube-apiserver alone. */
export async function startKubeApiserver(folder: string, peers: string): Promise<BenchServer> {
  const [etcdPort, peerPort, port] = await Promise.all([freePort(), freePort(), freePort()]);
  const etcdUrl = `http://127.0.0.1:${etcdPort}`;
  const peerUrl = `http://127.0.0.1:${peerPort}`;
  const etcd = startProgram(
    join(peers, "etcd"),
    [
      "--data-dir",
      join(folder, "etcd"),
      "--listen-client-urls",
      etcdUrl,
      "--advertise-client-urls",
      etcdUrl,
      "--listen-peer-urls",
      peerUrl,
      "--initial-advertise-peer-urls",
      peerUrl,
      "--initial-cluster",
      `default=${peerUrl}`,
      "--log-level",
      "error",
    ],
    join(folder, "etcd.log"),
  );
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const key = file("sa.key", privateKey.export({ type: "pkcs8", format: "pem" }).toString());
  const server = new URL(`https://127.0.0.1:${port}`);
  const args = [
    `--etcd-servers=${etcdUrl}`,
    `--secure-port=${port}`,
    "--bind-address=127.0.0.1",
    `--cert-dir=${join(folder, "certs")}`,
    `--token-auth-file=${file("tokens.csv", tokenFile)}`,
    "--service-account-issuer=https://kubernetes.default.svc.cluster.local",
    `--service-account-key-file=${key}`,
    `--service-account-signing-key-file=${key}`,
    "--service-cluster-ip-range=10.0.0.0/24",
    "--authorization-mode=Node,RBAC",
    // Without kube-controller-manager no namespace gets its service account.
    "--disable-admission-plugins=ServiceAccount",
  ];
  const log = join(folder, "kube-apiserver.log");
  const start = () => startProgram(join(peers, "kube-apiserver"), args, log);
  let child = start();
  await untilReady(server, adminToken, child);
  await allowUser(server);
  return {
    target: { name: "kube-apiserver", server, token: userToken },
    restart: async () => {
      await stopProgram(child);
      child = start();
      return untilReady(server, adminToken, child);
    },
    log,
    stop: async () => {
      await stopProgram(child);
      await stopProgram(etcd);
    },
    memory: () => residentMegabytes(child.pid ?? 0),
    memoryWithStore: () => residentMegabytes(child.pid ?? 0) + residentMegabytes(etcd.pid ?? 0),
  };
}
