import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createFindCredentials } from "../../runtime/admission/webhook/credentials.ts";
import { KubeConfig } from "../../runtime/client/kube-config.ts";
import type { JsonObject } from "../../runtime/meta/json.ts";
import { issueCertificate } from "../../runtime/server/certificate-authority.ts";
import { loadHookCredentials } from "../../runtime/server/load-hook-credentials.ts";
import { type ReviewWebhook, startReviewWebhook } from "../support/review-webhook.ts";
import { configMap, createWorld } from "./world.ts";

const folder = mkdtempSync(join(tmpdir(), "typeplane-webhook-credentials-"));
const admissionControlConfigFile = join(folder, "admission.yaml");
const kubeconfig = join(folder, "kubeconfig");
let webhook: ReviewWebhook;
beforeAll(async () => {
  webhook = await startReviewWebhook();
  webhook.answer = (review) => {
    const { uid } = review["request"] as JsonObject;
    return { body: JSON.stringify({ apiVersion: "admission.k8s.io/v1", kind: "AdmissionReview", response: { uid: String(uid), allowed: true } }) };
  };
  const { cert, key } = issueCertificate(webhook.authority, { commonName: "api-server" });
  const base64 = (text: string): string => Buffer.from(text).toString("base64");
  const user = { token: "shown", "client-certificate-data": base64(cert), "client-key-data": base64(key) };
  writeFileSync(kubeconfig, JSON.stringify({ users: [{ name: webhook.url.replace("https://", ""), user }] }));
  writeFileSync(
    join(folder, "webhooks.yaml"),
    `{apiVersion: apiserver.config.k8s.io/v1, kind: WebhookAdmissionConfiguration, kubeConfigFile: ${kubeconfig}}`,
  );
  writeFileSync(
    admissionControlConfigFile,
    `apiVersion: apiserver.config.k8s.io/v1
kind: AdmissionConfiguration
plugins:
- {name: ValidatingAdmissionWebhook, path: webhooks.yaml}
`,
  );
});
afterAll(async () => {
  await webhook?.close();
  rmSync(folder, { recursive: true });
});

const world = createWorld(() => ({ admissionControlConfigFile }));

test("admission webhooks are shown what a kubeconfig has for them, by kind", async () => {
  await world.api.post("/api/v1/namespaces", { apiVersion: "v1", kind: "Namespace", metadata: { name: "default" } });
  for (const kind of ["Mutating", "Validating"]) {
    const registered = await world.api.post(`/apis/admissionregistration.k8s.io/v1/${kind.toLowerCase()}webhookconfigurations`, {
      apiVersion: "admissionregistration.k8s.io/v1",
      kind: `${kind}WebhookConfiguration`,
      metadata: { name: "ours" },
      webhooks: [
        {
          name: "ours.example.com",
          clientConfig: { url: `${webhook.url}/${kind}`, caBundle: Buffer.from(webhook.authority.cert).toString("base64") },
          rules: [{ apiGroups: [""], apiVersions: ["v1"], operations: ["CREATE"], resources: ["configmaps"] }],
          sideEffects: "None",
          admissionReviewVersions: ["v1"],
        },
      ],
    });
    expect(registered.status).toBe(201);
  }
  expect((await world.api.post("/api/v1/namespaces/default/configmaps", configMap("one"))).status).toBe(201);
  expect(webhook.taken().map(({ url, client, headers }) => [url, client, headers.authorization])).toEqual([
    ["/Mutating?timeout=10s", "", undefined],
    ["/Validating?timeout=10s", "api-server", "Bearer shown"],
  ]);
});

test("users are found by where a webhook listens", () => {
  const config = new KubeConfig();
  const names = ["a.example.com:8443", "*.example.com:8443", "b.example.com", "*.org", "*"];
  config.loadFromString(JSON.stringify({ users: names.map((name) => ({ name, user: { token: name } })) }));
  const find = createFindCredentials("test", config);
  expect(
    [
      ["a.example.com", 8443],
      ["c.example.com", 8443],
      ["b.example.com", 443],
      ["b.example.com", 444],
      ["deep.c.org", 443],
      ["hook.default.svc", 443],
    ].map(([host, port]) => find.of(String(host), Number(port))?.token),
  ).toEqual(["a.example.com:8443", "*.example.com:8443", "b.example.com", "*", "*.org", "*"]);
});

test("what is configured of other plugins is refused", () => {
  const path = join(folder, "other.yaml");
  const write = (body: string): void => writeFileSync(path, `apiVersion: apiserver.config.k8s.io/v1\nkind: AdmissionConfiguration\n${body}`);
  write("plugins: [{name: PodSecurity, configuration: {}}]");
  expect(() => loadHookCredentials(path)).toThrow('a configuration of the admission plugin "PodSecurity" is not supported');
  const own = "{apiVersion: apiserver.config.k8s.io/v1, kind: WebhookAdmissionConfiguration, kubeConfigFile: here}";
  write(`plugins: [{name: MutatingAdmissionWebhook, configuration: ${own}}]`);
  expect(() => loadHookCredentials(path)).toThrow('kubeConfigFile: Invalid value: "here": must be an absolute file path');
  expect(() => loadHookCredentials("/nope")).toThrow(
    'unable to read admission control configuration from "/nope" [open /nope: no such file or directory]',
  );
});
