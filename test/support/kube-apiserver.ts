import { spawn } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { createWriteStream, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createAuthority, issueCertificate } from "../../runtime/server/certificate-authority.ts";
import type { Reachable } from "./api.ts";
import { freePort } from "./free-port.ts";
import { httpsRequest } from "./https-request.ts";

const program = fileURLToPath(new URL("../peers/bin/kube-apiserver", import.meta.url));

/** The real thing. */
export interface KubeApiserver extends Reachable {
  readonly stop: () => Promise<void>;
}

/** Whether it can be run here. It takes minutes to build, so that is left to who wants it. Says loudly why not. */
export function hasKubeApiserver(): boolean {
  if (existsSync(program)) return true;
  console.warn(
    "test: kube-apiserver is not there; `test/peers/build.sh kube-apiserver` builds it (needs Go): THE TESTS THAT COMPARE WITH IT ARE SKIPPED",
  );
  return false;
}

/** Starts it over an etcd, with its files in `folder`; resolves when it is ready. */
export async function startKubeApiserver(etcd: string, folder: string): Promise<KubeApiserver> {
  const authority = createAuthority("kube-apiserver-ca");
  const serving = issueCertificate(authority, { commonName: "kube-apiserver", serves: ["localhost", "127.0.0.1"] });
  const admin = issueCertificate(authority, { commonName: "admin", organizations: ["system:masters"] });
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text, { mode: 0o600 });
    return join(folder, name);
  };
  const tokens = file("service-accounts.key", privateKey.export({ type: "pkcs8", format: "pem" }).toString());
  const port = await freePort();
  const args = [
    `--etcd-servers=${etcd}`,
    "--bind-address=127.0.0.1",
    `--secure-port=${port}`,
    `--tls-cert-file=${file("apiserver.crt", serving.cert)}`,
    `--tls-private-key-file=${file("apiserver.key", serving.key)}`,
    `--client-ca-file=${file("ca.crt", authority.cert)}`,
    "--service-account-issuer=https://kubernetes.default.svc.cluster.local",
    `--service-account-key-file=${tokens}`,
    `--service-account-signing-key-file=${tokens}`,
    "--service-cluster-ip-range=10.0.0.0/24",
    "--authorization-mode=Node,RBAC",
    "--disable-admission-plugins=ServiceAccount",
  ];
  const child = spawn(program, args, { stdio: ["ignore", "ignore", "pipe"] });
  child.stderr.pipe(createWriteStream(join(folder, "kube-apiserver.log")));
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const reachable: Reachable = { port, certificateAuthority: authority.cert, adminCertificate: admin };
  for (;;) {
    if (child.exitCode !== null) throw new Error(`kube-apiserver ended with ${child.exitCode}: see ${folder}`);
    const answer = await httpsRequest(reachable, "/readyz").catch(() => undefined);
    if (answer?.status === 200) break;
    await sleep(200);
  }
  return {
    ...reachable,
    stop: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
