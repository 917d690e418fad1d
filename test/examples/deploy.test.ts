import { execFileSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { load } from "js-yaml";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createAuthority, issueCertificate } from "../../runtime/server/certificate-authority.ts";
import { parseFlags } from "../../runtime/server/parse-flags.ts";
import { createApi } from "../support/api.ts";
import { type Etcd, hasEtcd, startEtcd } from "../support/etcd.ts";
import { freePort } from "../support/free-port.ts";
import { prepareBuild, serve } from "../support/serve.ts";

const read = (name: string): string => readFileSync(new URL(`../../examples/deploy/${name}`, import.meta.url), "utf8");

interface Pod {
  readonly spec: { readonly containers: readonly [{ readonly command: readonly string[] }] };
}

test("the unit's flags are flags", () => {
  const [, command = ""] = /^ExecStart=\S+ typeplane serve ((?:[^\n]*\\\n)*[^\n]*)$/m.exec(read("typeplane.service")) ?? [];
  const flags = command.split(/\s*\\\n\s*|\s+/).filter((flag) => flag !== "");
  expect(parseFlags(flags)).toMatchObject({ dataDir: "/var/lib/typeplane", bindAddress: "0.0.0.0", storage: "embedded" });
});

test("systemd finds nothing wrong with the unit", ({ skip }) => {
  try {
    execFileSync("systemd-analyze", ["--version"], { stdio: "ignore" });
  } catch {
    skip("systemd-analyze is not there");
  }
  const unit = new URL("../../examples/deploy/typeplane.service", import.meta.url).pathname;
  expect(execFileSync("systemd-analyze", ["verify", unit], { encoding: "utf8" })).toBe("");
});

describe.skipIf(!hasEtcd())("the static pod", () => {
  let etcd: Etcd;
  const folder = mkdtempSync(join(tmpdir(), "typeplane-deploy-"));

  beforeAll(async () => {
    prepareBuild();
    etcd = await startEtcd();
  });

  afterAll(async () => {
    await etcd?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test("serves with the certificates that kubeadm makes", async () => {
    const pki = join(folder, "pki");
    const authority = createAuthority("kubernetes");
    const frontProxy = createAuthority("front-proxy-ca");
    const serving = issueCertificate(authority, { commonName: "kube-apiserver", serves: ["127.0.0.1", "localhost"] });
    const admin = issueCertificate(authority, { commonName: "kubernetes-admin", organizations: ["system:masters"] });
    const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const client = (commonName: string) => issueCertificate(authority, { commonName });
    const proxy = issueCertificate(frontProxy, { commonName: "front-proxy-client" });
    const files: Record<string, string> = {
      "ca.crt": authority.cert,
      "front-proxy-ca.crt": frontProxy.cert,
      "sa.key": privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
      "sa.pub": publicKey.export({ type: "spki", format: "pem" }).toString(),
    };
    const pairs = { apiserver: serving, "front-proxy-client": proxy, "apiserver-kubelet-client": client("kube-apiserver-kubelet-client") };
    for (const [name, { cert, key }] of Object.entries(pairs)) Object.assign(files, { [`${name}.crt`]: cert, [`${name}.key`]: key });
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(pki, name)), { recursive: true });
      writeFileSync(join(pki, name), text);
    }
    const [, , ...flags] = (load(read("kube-apiserver.yaml")) as Pod).spec.containers[0].command;
    const port = await freePort();
    // This etcd has no certificates, and the machine may have something else at these ports.
    const here = flags
      .filter((flag) => !/^--(etcd-(cafile|certfile|keyfile)|data-dir|bind-address)=/.test(flag))
      .map((flag) => flag.replace("/etc/kubernetes/pki", pki).replace(/^--etcd-servers=.*/, `--etcd-servers=${etcd.url}`))
      .map((flag) => flag.replace("--secure-port=6443", `--secure-port=${port}`));
    const server = await serve(join(folder, "data"), here);
    const api = createApi({ port, certificateAuthority: authority.cert, adminCertificate: admin });
    const { body } = await api.get("/api/v1/namespaces/default/services/kubernetes");
    expect(body).toMatchObject({ spec: { clusterIP: "10.96.0.1" } });
    expect((await api.get("/readyz")).text).toBe("ok");
    api.close();
    expect(await server.stop()).toBe(0);
  });
});
