import { request } from "node:https";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startServer, type Typeplane } from "../../../generated/main.ts";
import type { JsonObject } from "../../../runtime/meta/json.ts";
import { httpsRequest } from "../../support/https-request.ts";
import { backupsCrd } from "./backups-crd.ts";
import { type ConversionWebhook, converted, reviewed, startConversionWebhook } from "./conversion-webhook-server.ts";

const crds = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions";
const group = "/apis/storage.example.com";
const v1 = `${group}/v1/namespaces/default/backups`;
const v1beta1 = `${group}/v1beta1/namespaces/default/backups`;
const failed = (version: string, why: string) => `conversion webhook for storage.example.com/${version}, Kind=Backup ${why}`;
let server: Typeplane;
let webhook: ConversionWebhook;

async function ask(method: string, path: string, body?: JsonObject, type = "application/json"): Promise<{ status: number; body: JsonObject }> {
  const sent = body === undefined ? {} : { headers: { "content-type": type }, body: JSON.stringify(body) };
  const { status, text } = await httpsRequest(server, path, { method, ...sent });
  return { status, body: JSON.parse(text) as JsonObject };
}

/** v1 says `every` what v1beta1 calls `interval`. */
function convert(object: JsonObject, apiVersion: string): JsonObject {
  const { interval, every, ...spec } = object["spec"] as JsonObject;
  const field = apiVersion.endsWith("v1") ? { every: interval ?? every ?? "1h" } : { interval: every ?? interval ?? "1h" };
  return { ...object, apiVersion, spec: { ...spec, ...field } };
}

const backup = (version: string, name: string, spec: JsonObject): JsonObject => ({
  apiVersion: `storage.example.com/${version}`,
  kind: "Backup",
  metadata: { name },
  spec,
});

beforeAll(async () => {
  [server, webhook] = await Promise.all([startServer({ storage: "memory" }), startConversionWebhook()]);
  const { url, caBundle } = webhook;
  const clientConfig = { url, caBundle };
  const crd = backupsCrd({ conversion: { strategy: "Webhook", webhook: { conversionReviewVersions: ["v1"], clientConfig } } });
  expect((await ask("POST", crds, crd)).status).toBe(201);
  for (let attempt = 0; attempt < 400 && (await httpsRequest(server, v1)).status !== 200; attempt++)
    await new Promise((next) => setTimeout(next, 10));
});

beforeEach(() => {
  webhook.calls.length = 0;
  webhook.answer = (request) => {
    const objects = request.objects.map((object) => convert(object, request.desiredAPIVersion));
    return converted(request, objects);
  };
});

afterAll(async () => {
  await Promise.all([server.close(), webhook.close()]);
});

test("an object of the storage version is stored and answered without a call", async () => {
  expect((await ask("POST", v1, backup("v1", "a", { every: "1h" }))).status).toBe(201);
  expect((await ask("GET", `${v1}/a`)).status).toBe(200);
  expect(webhook.calls).toEqual([]);
});

test("an object is written and read at a version that only the webhook knows", async () => {
  const created = await ask("POST", v1beta1, backup("v1beta1", "b", { interval: "2h" }));
  expect(created).toMatchObject({ status: 201, body: { apiVersion: "storage.example.com/v1beta1", spec: { interval: "2h", keep: 3 } } });
  expect((await ask("GET", `${v1}/b`)).body["spec"]).toEqual({ every: "2h", keep: 3 });
  expect((await ask("GET", `${v1beta1}/b`)).body["spec"]).toEqual({ interval: "2h", keep: 3 });
  expect(webhook.calls[0]).toMatchObject({ desiredAPIVersion: "storage.example.com/v1", objects: [{ kind: "Backup", spec: { interval: "2h" } }] });
});

test("it is updated, patched, applied and deleted there", async () => {
  const found = (await ask("GET", `${v1beta1}/b`)).body;
  expect((await ask("PUT", `${v1beta1}/b`, { ...found, spec: { interval: "3h", keep: 3 } })).body["spec"]).toEqual({ interval: "3h", keep: 3 });
  const patched = await ask("PATCH", `${v1beta1}/b`, { spec: { keep: 4 } }, "application/merge-patch+json");
  expect(patched).toMatchObject({ status: 200, body: { spec: { interval: "3h", keep: 4 } } });
  const config = backup("v1beta1", "b", { interval: "4h" });
  const applied = await ask("PATCH", `${v1beta1}/b?fieldManager=me&force=true`, config, "application/apply-patch+yaml");
  expect(applied).toMatchObject({ status: 200, body: { spec: { interval: "4h", keep: 4 } } });
  expect((await ask("GET", `${v1}/b`)).body["spec"]).toEqual({ every: "4h", keep: 4 });
  expect((await ask("POST", v1beta1, backup("v1beta1", "gone", { interval: "2h" }))).status).toBe(201);
  expect((await ask("DELETE", `${v1beta1}/gone`)).status).toBe(200);
});

test("a list takes one call, and none when it is empty", async () => {
  webhook.calls.length = 0;
  const list = (await ask("GET", v1beta1)).body["items"] as JsonObject[];
  expect(list.map(({ spec }) => (spec as JsonObject)["interval"])).toEqual(["1h", "4h"]);
  expect(webhook.calls.map(({ objects }) => objects.length)).toEqual([2]);
  expect((await ask("GET", `${group}/v1beta1/namespaces/other/backups`)).body["items"]).toEqual([]);
  expect(webhook.calls).toHaveLength(1);
});

test("a table, and the metadata of a list, are made of converted objects", async () => {
  const { text } = await httpsRequest(server, v1beta1, { headers: { accept: "application/json;as=Table;v=v1;g=meta.k8s.io" } });
  const { rows } = JSON.parse(text) as { rows: { cells: unknown[] }[] };
  expect(rows.map(({ cells }) => cells)).toEqual([expect.arrayContaining([3]), expect.arrayContaining([4])]);
  expect(webhook.calls.map(({ objects }) => objects.length)).toEqual([2]);
});

test("labels and annotations may change, the rest of the metadata is restored", async () => {
  webhook.answer = (request) => {
    const [object = {}] = request.objects.map((one) => convert(one, request.desiredAPIVersion));
    const metadata = { ...(object["metadata"] as JsonObject), labels: { seen: "yes" }, generation: 99, finalizers: ["x.example.com/y"] };
    return converted(request, [{ ...object, metadata }]);
  };
  const { metadata } = (await ask("GET", `${v1beta1}/a`)).body;
  expect(metadata).toMatchObject({ labels: { seen: "yes" }, generation: 1 });
  expect(metadata).not.toHaveProperty("finalizers");
});

test("an update through the storage version keeps the owners of the other", async () => {
  const found = (await ask("GET", `${v1}/b`)).body;
  const { status, body } = await ask("PUT", `${v1}/b?fieldManager=other`, { ...found, spec: { every: "4h", keep: 7 } });
  expect(status).toBe(200);
  const entries = (body["metadata"] as JsonObject)["managedFields"] as JsonObject[];
  expect(entries.map(({ manager, apiVersion }) => `${String(manager)} ${String(apiVersion)}`)).toContain("me storage.example.com/v1beta1");
});

/** Watches until there are `count` events, or the watch ends. */
function watchEvents(path: string, count: number, begun: () => void): Promise<JsonObject[]> {
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port: server.port, path, ca: server.certificateAuthority, ...server.adminCertificate };
    const sent = request(options, (response) => {
      let text = "";
      const events = () =>
        text
          .split("\n")
          .slice(0, -1)
          .map((line) => JSON.parse(line) as JsonObject);
      begun();
      response.on("data", (piece: Buffer) => {
        text += piece.toString();
        if (events().length < count) return;
        resolve(events().slice(0, count));
        sent.destroy();
      });
      response.on("end", () => resolve(events()));
    });
    sent.on("error", reject);
    sent.end();
  });
}

const shown = ({ type, object }: JsonObject) => {
  const { apiVersion, metadata, spec } = object as { apiVersion: string; metadata: JsonObject; spec: JsonObject };
  return [type, apiVersion, metadata["name"], spec["interval"]];
};

test("a watch tells each object at its version, in order, the state in one call", async () => {
  const since = String(((await ask("GET", v1)).body["metadata"] as JsonObject)["resourceVersion"]);
  webhook.calls.length = 0;
  const initial = await watchEvents(
    `${v1beta1}?watch=true&sendInitialEvents=true&resourceVersionMatch=NotOlderThan&allowWatchBookmarks=true`,
    2,
    () => {},
  );
  expect(initial.map(shown)).toEqual([
    ["ADDED", "storage.example.com/v1beta1", "a", "1h"],
    ["ADDED", "storage.example.com/v1beta1", "b", "4h"],
  ]);
  expect(webhook.calls.map(({ objects }) => objects.length)).toEqual([2]);
  const later = await watchEvents(`${v1beta1}?watch=true&resourceVersion=${since}&fieldSelector=metadata.name%3Dw`, 3, async () => {
    await ask("POST", v1, backup("v1", "w", { every: "5h" }));
    await ask("PATCH", `${v1}/w`, { spec: { every: "6h" } }, "application/merge-patch+json");
    await ask("DELETE", `${v1}/w`);
  });
  expect(later.map(shown)).toEqual([
    ["ADDED", "storage.example.com/v1beta1", "w", "5h"],
    ["MODIFIED", "storage.example.com/v1beta1", "w", "6h"],
    ["DELETED", "storage.example.com/v1beta1", "w", "6h"],
  ]);
});

test("a watch ends when the webhook fails", async () => {
  const { metadata } = (await ask("GET", v1)).body;
  const since = String((metadata as JsonObject)["resourceVersion"]);
  webhook.answer = () => ({ status: 500, body: "boom" });
  const events = await watchEvents(`${v1beta1}?watch=true&resourceVersion=${since}`, 1, () => {
    void ask("PATCH", `${v1}/a`, { spec: { keep: 5 } }, "application/merge-patch+json");
  });
  expect(events).toEqual([]);
});

const object = (changes: JsonObject) => ({ apiVersion: "storage.example.com/v1beta1", kind: "Backup", spec: {}, ...changes });
const refusals: [what: string, answer: ConversionWebhook["answer"], message: RegExp | string][] = [
  [
    "a status",
    () => ({ status: 500, body: "boom" }),
    failed("v1", 'failed: an error on the server ("unknown") has prevented the request from succeeding'),
  ],
  ["no path", () => ({ status: 404, body: "" }), failed("v1", "failed: the server could not find the requested resource")],
  [
    "another kind",
    () => ({ status: 200, body: '{"kind":"Pod","apiVersion":"v1"}' }),
    failed("v1", "failed: expected webhook response of apiextensions.k8s.io/v1, Kind=ConversionReview, got /v1, Kind=Pod"),
  ],
  [
    "no response",
    () => ({ status: 200, body: '{"kind":"ConversionReview","apiVersion":"apiextensions.k8s.io/v1"}' }),
    failed("v1", "failed: no response provided"),
  ],
  ["another uid", () => reviewed({ uid: "x", result: { status: "Success" } }), /failed: expected response\.uid="[0-9a-f-]{36}", got "x"$/],
  ["a failure with a message", ({ uid }) => reviewed({ uid, result: { status: "Failed", message: "cannot" } }), failed("v1", "failed: cannot")],
  [
    "a failure",
    ({ uid }) => reviewed({ uid, result: { status: "Failed" } }),
    failed("v1", "failed: response.result.status was 'Failed', not 'Success'"),
  ],
  ["too few", (request) => converted(request, []), failed("v1", "returned 0 objects, expected 1")],
  [
    "another version",
    (request) => converted(request, request.objects),
    failed("v1", "returned invalid object at index 0: invalid groupVersion (expected storage.example.com/v1beta1, received storage.example.com/v1)"),
  ],
  [
    "another name",
    (request) => converted(request, [object({ metadata: { name: "z" } })]),
    failed("v1", "returned invalid object: must have the same name: a != z"),
  ],
  ["no metadata", (request) => converted(request, [object({})]), failed("v1", "returned invalid object: must have the same name: a != ")],
  [
    "a label that is no text",
    (request) => converted(request, [object({ metadata: { ...(request.objects[0]?.["metadata"] as JsonObject), labels: { n: 1 } } })]),
    failed("v1", "returned invalid metadata: metadata.labels[n] must be a string, but is int64 in converted object"),
  ],
];

test.each(refusals)("what cannot be converted is a 500: %s", async (_what, answer, message) => {
  webhook.answer = answer;
  const { status, body } = await ask("GET", `${v1beta1}/a`);
  expect({ status, message: body["message"] }).toEqual({
    status: 500,
    message: typeof message === "string" ? message : expect.stringMatching(message),
  });
});

test("the storage version is not in the way of a webhook that fails", async () => {
  webhook.answer = () => ({ status: 500, body: "boom" });
  expect((await ask("GET", `${v1}/a`)).status).toBe(200);
  expect(await ask("POST", v1beta1, backup("v1beta1", "c", { interval: "1h" }))).toMatchObject({ status: 500 });
  expect((await ask("GET", `${v1}/c`)).status).toBe(404);
});
