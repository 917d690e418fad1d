import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer, type Typeplane } from "../../../generated/main.ts";
import { migrate } from "../../../runtime/cli/migrate.ts";
import { dropStoredVersions } from "../../../runtime/cli/stored-versions.ts";
import type { JsonObject } from "../../../runtime/meta/json.ts";
import { httpsRequest } from "../../support/https-request.ts";
import { backupsCrd } from "../extensions/backups-crd.ts";
import { type ConversionWebhook, converted, startConversionWebhook } from "../extensions/conversion-webhook-server.ts";

const folder = mkdtempSync(join(tmpdir(), "typeplane-migrate-"));
const kubeconfig = join(folder, "kubeconfig");
const crd = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions/backups.storage.example.com";
const backups = (version: string) => `/apis/storage.example.com/${version}/namespaces/default/backups`;
let server: Typeplane;
let webhook: ConversionWebhook;

async function ask(method: string, path: string, body?: JsonObject, type = "application/json"): Promise<{ status: number; body: JsonObject }> {
  const sent = body === undefined ? {} : { headers: { "content-type": type }, body: JSON.stringify(body) };
  const { status, text } = await httpsRequest(server, path, { method, ...sent });
  return { status, body: text.startsWith("{") ? (JSON.parse(text) as JsonObject) : {} };
}

async function until(wanted: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt++) {
    if (await wanted()) return;
    await new Promise((next) => setTimeout(next, 10));
  }
  throw new Error("it did not become as wanted");
}

/** v1 says `every` what v1beta1 calls `interval`. */
function convert(object: JsonObject, apiVersion: string): JsonObject {
  const { interval, every, ...spec } = object["spec"] as JsonObject;
  const value = interval ?? every ?? "1h";
  return { ...object, apiVersion, spec: { ...spec, ...(apiVersion.endsWith("v1") ? { every: value } : { interval: value }) } };
}

function versionsStoredAt(storage: string): JsonObject[] {
  const { versions } = backupsCrd()["spec"] as { versions: JsonObject[] };
  return versions.map((version) => ({ ...version, storage: version["name"] === storage }));
}

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await migrate(args, { write: (text) => out.push(text) }, { write: (text) => err.push(text) });
  return { code, out: out.join(""), err: err.join("") };
}

beforeAll(async () => {
  [server, webhook] = await Promise.all([startServer({ storage: "memory" }), startConversionWebhook()]);
  writeFileSync(kubeconfig, server.kubeconfig);
  webhook.answer = (request) =>
    converted(
      request,
      request.objects.map((object) => convert(object, request.desiredAPIVersion)),
    );
  const { url, caBundle } = webhook;
  const conversion = { strategy: "Webhook", webhook: { conversionReviewVersions: ["v1"], clientConfig: { url, caBundle } } };
  await ask("POST", crd.slice(0, crd.lastIndexOf("/")), backupsCrd({ conversion, versions: versionsStoredAt("v1beta1") }));
  await until(async () => (await ask("GET", backups("v1beta1"))).status === 200);
});

afterAll(async () => {
  await Promise.all([server.close(), webhook.close()]);
  rmSync(folder, { recursive: true });
});

// One story, in order.
test("objects that are stored at another version are converted whenever they are read", async () => {
  for (const name of ["a", "b", "c"]) {
    const object = { apiVersion: "storage.example.com/v1beta1", kind: "Backup", metadata: { name }, spec: { interval: "1h" } };
    expect((await ask("POST", backups("v1beta1"), object)).status).toBe(201);
  }
  await ask("PATCH", crd, { spec: { versions: versionsStoredAt("v1") } }, "application/merge-patch+json");
  await until(async () => JSON.stringify((await ask("GET", crd)).body["status"]).includes('"storedVersions":["v1beta1","v1"]'));
  await until(async () => (await ask("GET", `${backups("v1")}/a`)).status === 200);
  webhook.calls.length = 0;
  const { items } = (await ask("GET", backups("v1"))).body;
  expect((items as JsonObject[]).map(({ spec }) => spec)).toEqual([1, 2, 3].map(() => ({ every: "1h", keep: 3 })));
  expect(webhook.calls.map(({ objects }) => objects.length)).toEqual([3]);
});

test("migrate stores them at the storage version, once", async () => {
  expect(await run("--kubeconfig", kubeconfig, "backups.storage.example.com")).toEqual({
    code: 0,
    out: "backups.storage.example.com: 3 objects are stored anew\nbackups.storage.example.com: nothing is stored but at v1 any more\n",
    err: "",
  });
  expect((await ask("GET", crd)).body["status"]).toMatchObject({ storedVersions: ["v1"] });
  webhook.calls.length = 0;
  const migrated = (await ask("GET", backups("v1"))).body["items"] as JsonObject[];
  expect(migrated.map(({ spec }) => spec)).toEqual([1, 2, 3].map(() => ({ every: "1h", keep: 3 })));
  expect(webhook.calls).toEqual([]);
  expect((await run("--kubeconfig", kubeconfig, "backups.storage.example.com")).out).toBe("backups.storage.example.com: 3 objects are stored anew\n");
  const again = (await ask("GET", backups("v1"))).body["items"];
  expect(again).toEqual(migrated);
});

test("the CRD is left as it is when it stores at another version by then", async () => {
  const drop = dropStoredVersions(server.client.rest, "backups.storage.example.com", "v1beta1");
  await expect(drop).rejects.toThrow("backups.storage.example.com is stored at another version than v1beta1 by now: migrate it again");
  expect((await ask("GET", crd)).body["status"]).toMatchObject({ storedVersions: ["v1"] });
});

test("built-in kinds are migrated too, and what is no resource is refused", async () => {
  expect(await run("--kubeconfig", kubeconfig, "namespaces")).toMatchObject({ code: 0, err: "" });
  expect(await run("--kubeconfig", kubeconfig, "frogs")).toMatchObject({ code: 1, err: 'Error: resources "frogs" not found\n' });
  expect(await run()).toMatchObject({ code: 1, err: expect.stringContaining("name the resources") });
});
