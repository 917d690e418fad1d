import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { denying, reviewed } from "../support/admission-webhook.ts";
import { type MetricFamily, parseMetrics, valuesOf } from "../support/parse-metrics.ts";
import { createWebhookWorld, maps } from "./webhook-world.ts";

const world = createWebhookWorld();

async function scrape(): Promise<ReadonlyMap<string, MetricFamily>> {
  return parseMetrics((await world.api.get("/metrics")).text);
}

/** By how much series have grown since `begin`. */
async function growth(begin: ReadonlyMap<string, MetricFamily>) {
  const end = await scrape();
  return (name: string, labels: Record<string, string> = {}): number =>
    valuesOf(end, name, labels).reduce((sum, value) => sum + value, 0) - valuesOf(begin, name, labels).reduce((sum, value) => sum + value, 0);
}

const validating = { name: "h0.example.com", operation: "CREATE", type: "validating" };

test("calls of webhooks are counted, and those that refuse", async () => {
  await world.register("Validating", {});
  await world.register("Mutating", {});
  const begin = await scrape();
  expect((await world.create()).status).toBe(201);
  world.webhook.answer = (request, path) => (path === "/0" && request.operation === "CREATE" ? denying(request, { code: 418 }) : reviewed(request));
  expect((await world.create()).status).toBe(418);
  const grown = await growth(begin);
  // The mutating one is asked first: the second object does not reach the other.
  const admit = { ...validating, type: "admit" };
  expect(grown("apiserver_admission_webhook_request_total", { ...validating, code: "200", rejected: "false" })).toBe(1);
  expect(grown("apiserver_admission_webhook_request_total", { ...admit, code: "200", rejected: "false" })).toBe(1);
  expect(grown("apiserver_admission_webhook_request_total", { ...admit, code: "418", rejected: "true" })).toBe(1);
  expect(grown("apiserver_admission_webhook_rejection_count", { ...admit, error_type: "no_error", rejection_code: "418" })).toBe(1);
  expect(grown("apiserver_admission_webhook_admission_duration_seconds_count", { ...admit, rejected: "true" })).toBe(1);
  expect(grown("apiserver_admission_webhook_admission_duration_seconds_count", { ...validating, rejected: "false" })).toBe(1);
});

test("a webhook that does not answer is passed over, or stands in the way", async () => {
  const nobody = { url: "https://127.0.0.1:1/" };
  await world.register("Validating", { clientConfig: nobody, failurePolicy: "Ignore" });
  const begin = await scrape();
  expect((await world.create()).status).toBe(201);
  const passed = await growth(begin);
  expect(passed("apiserver_admission_webhook_request_total", { ...validating, code: "503", rejected: "false" })).toBe(1);
  expect(passed("apiserver_admission_webhook_fail_open_count", { name: validating.name, type: "validating" })).toBe(1);
  expect(passed("apiserver_admission_webhook_rejection_count")).toBe(0);
  await world.register("Validating", { clientConfig: nobody, failurePolicy: "Fail" });
  expect((await world.create()).status).toBe(500);
  const refused = await growth(begin);
  expect(refused("apiserver_admission_webhook_rejection_count", { ...validating, error_type: "calling_webhook_error", rejection_code: "503" })).toBe(
    1,
  );
});

test("the time of webhooks is not the server's own", async () => {
  // The first is asked before the others, which are asked at once.
  await world.register("Mutating", {});
  await world.register("Validating", {}, {}, {});
  world.webhook.answer = async (request) => {
    await sleep(150);
    return reviewed(request);
  };
  const begin = await scrape();
  expect((await world.create()).status).toBe(201);
  const grown = await growth(begin);
  const of = { verb: "POST", resource: "configmaps", group: "" };
  expect(grown("apiserver_request_duration_seconds_sum", of)).toBeGreaterThan(0.29);
  expect(grown("apiserver_request_sli_duration_seconds_sum", of)).toBeLessThan(0.25);
  expect(grown("apiserver_request_sli_duration_seconds_sum", of)).toBeGreaterThan(0);
  expect(grown("apiserver_request_sli_duration_seconds_count", of)).toBe(1);
});

test("policies are counted where they have something enforced", async () => {
  const registration = "/apis/admissionregistration.k8s.io/v1";
  const apiVersion = "admissionregistration.k8s.io/v1";
  await world.api.post(`${registration}/validatingadmissionpolicies`, {
    apiVersion,
    kind: "ValidatingAdmissionPolicy",
    metadata: { name: "p" },
    spec: {
      matchConstraints: { resourceRules: [{ apiGroups: [""], apiVersions: ["v1"], operations: ["CREATE"], resources: ["configmaps"] }] },
      validations: [{ expression: "!object.metadata.name.startsWith('denied')" }],
    },
  });
  await world.api.post(`${registration}/validatingadmissionpolicybindings`, {
    apiVersion,
    kind: "ValidatingAdmissionPolicyBinding",
    metadata: { name: "b" },
    spec: { policyName: "p", validationActions: ["Deny", "Audit"] },
  });
  const begin = await scrape();
  await world.api.post(maps, { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "fine" } });
  expect((await world.api.post(maps, { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "denied" } })).status).toBe(422);
  const grown = await growth(begin);
  const of = { policy: "p", policy_binding: "b", error_type: "invalid_error" };
  expect(grown("apiserver_validating_admission_policy_check_total", { ...of, enforcement_action: "deny" })).toBe(1);
  expect(grown("apiserver_validating_admission_policy_check_total", { ...of, enforcement_action: "audit" })).toBe(1);
  expect(grown("apiserver_validating_admission_policy_check_total")).toBe(2);
  expect(grown("apiserver_validating_admission_policy_check_duration_seconds_count", { ...of, enforcement_action: "deny" })).toBe(1);
  await world.api.delete(`${registration}/validatingadmissionpolicybindings/b`);
});
