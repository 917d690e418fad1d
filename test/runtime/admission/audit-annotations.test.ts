import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { AdmissionPlugin } from "../../../runtime/admission/plugin.ts";
import { validatingAdmissionPolicy } from "../../../runtime/admission/policy/validating-admission-policy.ts";
import { mutatingAdmissionWebhook } from "../../../runtime/admission/webhook/mutating-admission-webhook.ts";
import { validatingAdmissionWebhook } from "../../../runtime/admission/webhook/validating-admission-webhook.ts";
import { attributesOf, serverHolding } from "../../support/admission.ts";
import { type AdmissionWebhook, patching, reviewed, startAdmissionWebhook } from "../../support/admission-webhook.ts";

let webhook: AdmissionWebhook;
beforeAll(async () => {
  webhook = await startAdmissionWebhook();
});
afterAll(() => webhook?.close());

const annotations: Record<string, string> = {};
beforeEach(() => {
  for (const key of Object.keys(annotations)) delete annotations[key];
});

const resourceRules = [{ operations: ["*"], apiGroups: ["*"], apiVersions: ["*"], resources: ["*"] }];

async function ask(plugin: AdmissionPlugin, objects: Record<string, object>): Promise<void> {
  const stored = Object.fromEntries(Object.entries(objects).map(([key, object]) => [`/registry/${key}`, object]));
  const server = await serverHolding(plugin, { "/registry/namespaces/ns": { metadata: { name: "ns" } }, ...stored });
  const object = { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "a" }, data: { x: "1" } };
  const annotate = (key: string, value: string): void => {
    annotations[key] = value;
  };
  const attributes = attributesOf("configmaps", object, { annotate });
  await plugin.admit?.(attributes, server);
  await plugin.validate?.(attributes, server);
}

test("a policy annotates what it wants known, and what it was told to audit", async () => {
  const auditAnnotations = [
    { key: "x", valueExpression: "'x is ' + object.data.x" },
    { key: "none", valueExpression: "null" },
    { key: "blank", valueExpression: "' '" },
  ];
  const spec = {
    matchConstraints: { resourceRules },
    validations: [{ expression: "true" }, { expression: "false", message: "no" }],
    auditAnnotations,
  };
  const bound = (name: string, validationActions: string[]) => ({ metadata: { name }, spec: { policyName: "p", validationActions } });
  await ask(validatingAdmissionPolicy, {
    "validatingadmissionpolicies/p": { metadata: { name: "p" }, spec },
    "validatingadmissionpolicybindings/b": bound("b", ["Audit"]),
  });
  expect(annotations).toEqual({
    "p/x": "x is 1",
    "validation.policy.admission.k8s.io/validation_failure":
      '[{"message":"no","policy":"p","binding":"b","expressionIndex":1,"validationActions":["Audit"]}]',
  });
});

test("an annotation that cannot be made denies, unless failures are to be ignored", async () => {
  const objects = (failurePolicy: string) => ({
    "validatingadmissionpolicies/p": {
      metadata: { name: "p" },
      spec: { failurePolicy, matchConstraints: { resourceRules }, auditAnnotations: [{ key: "x", valueExpression: "object.data.gone" }] },
    },
    "validatingadmissionpolicybindings/b": { metadata: { name: "b" }, spec: { policyName: "p", validationActions: ["Audit"] } },
  });
  await expect(ask(validatingAdmissionPolicy, objects("Fail"))).rejects.toThrow(
    "compilation error: must evaluate to one of [string null_type] but got dyn",
  );
  await ask(validatingAdmissionPolicy, objects("Ignore"));
  expect(annotations).toEqual({});
});

const configuration = (failurePolicy = "Fail") => ({
  metadata: { name: "c" },
  webhooks: [
    { name: "h", clientConfig: webhook.clientConfig("/"), rules: resourceRules, sideEffects: "None", admissionReviewVersions: ["v1"], failurePolicy },
  ],
});

test("a webhook annotates under its name, and a mutation is noted", async () => {
  webhook.answer = (request) => reviewed(request, { auditAnnotations: { seen: "yes" } });
  await ask(validatingAdmissionWebhook, { "validatingwebhookconfigurations/c": configuration() });
  expect(annotations).toEqual({ "h/seen": "yes" });
  webhook.answer = (request) => patching(request, { op: "add", path: "/data/y", value: "1" });
  await ask(mutatingAdmissionWebhook, { "mutatingwebhookconfigurations/c": configuration() });
  expect(annotations["mutation.webhook.admission.k8s.io/round_0_index_0"]).toBe('{"configuration":"c","webhook":"h","mutated":true}');
});

test("a webhook that fails and may is noted", async () => {
  webhook.answer = () => ({ status: 500, body: "" });
  await ask(validatingAdmissionWebhook, { "validatingwebhookconfigurations/c": configuration("Ignore") });
  await ask(mutatingAdmissionWebhook, { "mutatingwebhookconfigurations/c": configuration("Ignore") });
  expect(annotations).toEqual({
    "failed-open.validating.webhook.admission.k8s.io/round_0_index_0": "h",
    "failed-open.mutation.webhook.admission.k8s.io/round_0_index_0": "h",
    "mutation.webhook.admission.k8s.io/round_0_index_0": '{"configuration":"c","webhook":"h","mutated":false}',
  });
});
