import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer, type Typeplane } from "../../../generated/main.ts";
import { typeOf } from "../../../generated/schema-library.ts";
import { addCustomKinds } from "../../../runtime/extensions/add-custom-kinds.ts";
import { defineConversion } from "../../../runtime/extensions/define-conversion.ts";
import type { JsonObject } from "../../../runtime/meta/json.ts";
import type { ApiGroup } from "../../../runtime/scheme/resource-definition.ts";
import { httpsRequest } from "../../support/https-request.ts";
import { backupsCrd } from "./backups-crd.ts";
import { type ConversionWebhook, converted, startConversionWebhook } from "./conversion-webhook-server.ts";

// Kinds as `typeplane generate` makes them of a CRD whose conversion is a webhook.

let webhook: ConversionWebhook;
let groups: readonly ApiGroup[];
const servers: Typeplane[] = [];

beforeAll(async () => {
  webhook = await startConversionWebhook();
  webhook.answer = (request) =>
    converted(
      request,
      request.objects.map((object) => rename(object, request.desiredAPIVersion)),
    );
  const { url, caBundle } = webhook;
  const conversionWebhook = { strategy: "Webhook", webhook: { conversionReviewVersions: ["v1"], clientConfig: { url, caBundle } } };
  groups = (await addCustomKinds([], [backupsCrd()], { typeOf })).map((group) => ({
    ...group,
    versions: group.versions.map((version) => ({
      ...version,
      resources: version.resources.map((definition) => ({ ...definition, conversionWebhook })),
    })),
  }));
});

afterAll(async () => {
  await Promise.all([...servers.map((server) => server.close()), webhook.close()]);
});

/** v1 says `every` what v1beta1 calls `interval`. */
function rename(object: JsonObject, apiVersion: string): JsonObject {
  const { interval, every, ...spec } = object["spec"] as JsonObject;
  const value = interval ?? every ?? "1h";
  return { ...object, apiVersion, spec: { ...spec, ...(apiVersion.endsWith("v1") ? { every: value } : { interval: value }) } };
}

async function start(options: Parameters<typeof startServer>[0]) {
  const server = await startServer(options);
  servers.push(server);
  return async (method: string, version: string, name: string, body?: JsonObject) => {
    const path = `/apis/storage.example.com/${version}/namespaces/default/backups${name === "" ? "" : `/${name}`}`;
    const sent = body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
    const { status, text } = await httpsRequest(server, path, { method, ...sent });
    return { ...(JSON.parse(text) as { spec: JsonObject; items: JsonObject[]; message: string }), status };
  };
}

const backup = (version: string, name: string, spec: JsonObject): JsonObject => ({
  apiVersion: `storage.example.com/${version}`,
  kind: "Backup",
  metadata: { name },
  spec,
});

test("the webhook is asked, once for a list", async () => {
  const ask = await start({ groups });
  expect(await ask("POST", "v1beta1", "", backup("v1beta1", "a", { interval: "6h" }))).toMatchObject({
    status: 201,
    spec: { interval: "6h", keep: 3 },
  });
  expect(await ask("POST", "v1", "", backup("v1", "b", { every: "2h" }))).toMatchObject({ status: 201, spec: { every: "2h", keep: 3 } });
  expect((await ask("GET", "v1", "a")).spec).toEqual({ every: "6h", keep: 3 });
  webhook.calls.length = 0;
  expect((await ask("GET", "v1beta1", "")).items).toMatchObject([{ spec: { interval: "6h", keep: 3 } }, { spec: { interval: "2h", keep: 3 } }]);
  expect(webhook.calls.map(({ objects }) => objects.length)).toEqual([2]);
  webhook.calls.length = 0;
  expect((await ask("GET", "v1", "")).items).toHaveLength(2);
  expect(webhook.calls).toEqual([]);
});

test("what it cannot do is told as by kube-apiserver", async () => {
  const ask = await start({ groups });
  const { answer } = webhook;
  webhook.answer = () => ({ status: 500, body: "no" });
  const { status, message } = await ask("POST", "v1beta1", "", backup("v1beta1", "a", { interval: "6h" }));
  webhook.answer = answer;
  expect(status).toBe(500);
  expect(message).toContain("conversion webhook for storage.example.com/v1beta1, Kind=Backup failed: an error on the server (");
});

test("functions take its place", async () => {
  const names = { group: "storage.example.com", version: "v1beta1", kind: "Backup" };
  interface Backup {
    readonly spec: JsonObject;
  }
  const conversion = defineConversion<Backup, Backup>({
    ...names,
    toHub: ({ spec: { interval, ...spec }, ...rest }) => ({ ...rest, spec: { ...spec, every: interval ?? "1h" } }),
    fromHub: ({ spec: { every, ...spec }, ...rest }) => ({ ...rest, spec: { ...spec, interval: every ?? "1h" } }),
  });
  const ask = await start({ groups, conversions: [conversion] });
  webhook.calls.length = 0;
  expect(await ask("POST", "v1beta1", "", backup("v1beta1", "a", { interval: "6h" }))).toMatchObject({ status: 201, spec: { interval: "6h" } });
  expect((await ask("GET", "v1", "a")).spec).toEqual({ every: "6h", keep: 3 });
  expect(webhook.calls).toEqual([]);
});
