import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer, type Typeplane } from "../../../../generated/main.ts";
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import { type AdmissionWebhook, patching, reviewed, startAdmissionWebhook } from "../../../support/admission-webhook.ts";
import { type Api, createApi } from "../../../support/api.ts";
import { backupsCrd } from "../../extensions/backups-crd.ts";
import { type ConversionWebhook, converted, startConversionWebhook } from "../../extensions/conversion-webhook-server.ts";

const registration = "/apis/admissionregistration.k8s.io/v1";
const backups = "/apis/storage.example.com/v1/namespaces/default/backups";
let server: Typeplane;
let api: Api;
let conversion: ConversionWebhook;
let webhook: AdmissionWebhook;

/** v1 says `every` what v1beta1 calls `interval`. */
function convert(object: JsonObject, apiVersion: string): JsonObject {
  const { interval, every, ...spec } = object["spec"] as JsonObject;
  const value = every ?? interval ?? "1h";
  return { ...object, apiVersion, spec: { ...spec, ...(apiVersion.endsWith("v1") ? { every: value } : { interval: value }) } };
}

beforeAll(async () => {
  [server, conversion, webhook] = await Promise.all([startServer({ storage: "memory" }), startConversionWebhook(), startAdmissionWebhook()]);
  api = createApi(server);
  conversion.answer = (request) =>
    converted(
      request,
      request.objects.map((object) => convert(object, request.desiredAPIVersion)),
    );
  const { url, caBundle } = conversion;
  const crd = backupsCrd({ conversion: { strategy: "Webhook", webhook: { conversionReviewVersions: ["v1"], clientConfig: { url, caBundle } } } });
  expect((await api.post("/apis/apiextensions.k8s.io/v1/customresourcedefinitions", crd)).status).toBe(201);
});
afterAll(async () => {
  api?.close();
  await Promise.all([server?.close(), conversion?.close(), webhook?.close()]);
});

const oldVersion = { apiGroups: ["storage.example.com"], apiVersions: ["v1beta1"], operations: ["CREATE"], resources: ["backups"] };
let made = 0;
const create = (spec: JsonObject) =>
  api.post(backups, { apiVersion: "storage.example.com/v1", kind: "Backup", metadata: { name: `b${made++}` }, spec });

async function during<T>(path: string, object: JsonObject, action: () => Promise<T>): Promise<T> {
  const { status, body } = await api.post(`${registration}/${path}`, { apiVersion: "admissionregistration.k8s.io/v1", ...object });
  expect({ status, message: body.message }).toEqual({ status: 201, message: undefined });
  try {
    return await action();
  } finally {
    await api.delete(`${registration}/${path}/${body.metadata.name}`);
  }
}

test("a webhook sees and changes a custom resource at the version that it knows", async () => {
  const hook = {
    name: "h.example.com",
    clientConfig: webhook.clientConfig("/"),
    rules: [oldVersion],
    sideEffects: "None",
    admissionReviewVersions: ["v1"],
  };
  const configuration = { kind: "MutatingWebhookConfiguration", metadata: { name: "c" }, webhooks: [hook] };
  webhook.answer = (request) => patching(request, { op: "replace", path: "/spec/interval", value: "5h" });
  const { body } = await during("mutatingwebhookconfigurations", configuration, () => create({ every: "2h" }));
  expect(body).toMatchObject({ apiVersion: "storage.example.com/v1", spec: { every: "5h", keep: 3 } });
  expect(webhook.taken().map(({ request }) => request)).toMatchObject([
    {
      kind: { version: "v1beta1", kind: "Backup" },
      requestKind: { version: "v1", kind: "Backup" },
      object: { apiVersion: "storage.example.com/v1beta1", spec: { interval: "2h", keep: 3 } },
    },
  ]);
});

test("a webhook that knows one version exactly is not asked about another", async () => {
  webhook.answer = (request) => reviewed(request);
  const hook = {
    name: "h.example.com",
    clientConfig: webhook.clientConfig("/"),
    rules: [oldVersion],
    sideEffects: "None",
    admissionReviewVersions: ["v1"],
  };
  const configuration = { kind: "ValidatingWebhookConfiguration", metadata: { name: "c" }, webhooks: [{ ...hook, matchPolicy: "Exact" }] };
  expect((await during("validatingwebhookconfigurations", configuration, () => create({ every: "2h" }))).status).toBe(201);
  expect(webhook.taken()).toEqual([]);
});

test("where the conversion fails, so does the request", async () => {
  const hook = {
    name: "h.example.com",
    clientConfig: webhook.clientConfig("/"),
    rules: [oldVersion],
    sideEffects: "None",
    admissionReviewVersions: ["v1"],
  };
  const configuration = { kind: "ValidatingWebhookConfiguration", metadata: { name: "c" }, webhooks: [hook] };
  const { answer } = conversion;
  conversion.answer = () => ({ status: 500, body: "" });
  const { status, body } = await during("validatingwebhookconfigurations", configuration, () => create({ every: "2h" }));
  conversion.answer = answer;
  expect(status).toBe(500);
  expect(body.message).toContain("Internal error occurred: conversion webhook for storage.example.com/v1, Kind=Backup failed");
});

test("a policy sees other versions, and parameters at the version of its paramKind", async () => {
  await create({ every: "9h", keep: 7 });
  const name = `b${made - 1}`;
  const spec = {
    paramKind: { apiVersion: "storage.example.com/v1beta1", kind: "Backup" },
    matchConstraints: { resourceRules: [oldVersion] },
    validations: [
      { expression: "object.spec.interval == params.spec.interval", messageExpression: "object.spec.interval + ' is not ' + params.spec.interval" },
    ],
  };
  const policy = { kind: "ValidatingAdmissionPolicy", metadata: { name: "p" }, spec };
  const bound = { policyName: "p", validationActions: ["Deny"], paramRef: { name, namespace: "default", parameterNotFoundAction: "Deny" } };
  const binding = { kind: "ValidatingAdmissionPolicyBinding", metadata: { name: "p" }, spec: bound };
  const answers = await during("validatingadmissionpolicies", policy, () =>
    during("validatingadmissionpolicybindings", binding, async () => [await create({ every: "9h" }), await create({ every: "2h" })]),
  );
  expect(answers.map(({ status }) => status)).toEqual([201, 422]);
  expect(answers[1]?.body.message).toContain("denied request: 2h is not 9h");
});

test("a policy of a kind that comes later denies until it is there, and then works", async () => {
  const spec = {
    paramKind: { apiVersion: "late.example.com/v1", kind: "Late" },
    matchConstraints: { resourceRules: [{ ...oldVersion, apiVersions: ["v1"] }] },
    validations: [{ expression: "params == null" }],
  };
  const policy = { kind: "ValidatingAdmissionPolicy", metadata: { name: "p" }, spec };
  const binding = { kind: "ValidatingAdmissionPolicyBinding", metadata: { name: "p" }, spec: { policyName: "p", validationActions: ["Deny"] } };
  const late = backupsCrd();
  const crd: JsonObject = {
    ...late,
    metadata: { name: "lates.late.example.com" },
    spec: { ...(late["spec"] as JsonObject), group: "late.example.com", names: { plural: "lates", singular: "late", kind: "Late" } },
  };
  const answers = await during("validatingadmissionpolicies", policy, () =>
    during("validatingadmissionpolicybindings", binding, async () => {
      const before = await create({ every: "2h" });
      await api.post("/apis/apiextensions.k8s.io/v1/customresourcedefinitions", crd);
      return [before, await create({ every: "2h" })];
    }),
  );
  expect(answers.map(({ status }) => status)).toEqual([422, 201]);
  expect(answers[0]?.body.message).toContain(
    "ValidatingAdmissionPolicy 'p' denied request: failed to configure policy: failed to find resource referenced by paramKind: 'late.example.com/v1, Kind=Late'",
  );
});
