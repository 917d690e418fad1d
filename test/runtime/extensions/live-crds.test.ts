import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer, type Typeplane } from "../../../generated/main.ts";
import { isJsonObject, type JsonObject } from "../../../runtime/meta/json.ts";
import { httpsRequest } from "../../support/https-request.ts";
import { backupsCrd } from "./backups-crd.ts";

const folder = mkdtempSync(join(tmpdir(), "typeplane-live-crds-"));
const crds = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions";
const crd = `${crds}/backups.storage.example.com`;
const backups = "/apis/storage.example.com/v1/namespaces/default/backups";
let server: Typeplane;

beforeAll(async () => {
  server = await startServer({ storage: "embedded", dataDir: folder });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function ask(method: string, path: string, body?: JsonObject, type = "application/json"): Promise<{ status: number; body: JsonObject }> {
  const sent = body === undefined ? {} : { headers: { "content-type": type }, body: JSON.stringify(body) };
  const { status, text } = await httpsRequest(server, path, { method, ...sent });
  return { status, body: text.startsWith("{") ? (JSON.parse(text) as JsonObject) : { text } };
}

/** Asks until the answer is as wanted; what a controller does takes a moment. */
async function eventually(path: string, wanted: (answer: { status: number; body: JsonObject }) => boolean): Promise<JsonObject> {
  for (let attempt = 0; attempt < 400; attempt++) {
    const answer = await ask("GET", path);
    if (wanted(answer)) return answer.body;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`${path} did not become as wanted`);
}

/** A watch whose first event is there. */
function openWatch(path: string): Promise<{ readonly ended: Promise<void> }> {
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port: server.port, path, ca: server.certificateAuthority, ...server.adminCertificate };
    const sent = request(options, (response) => {
      const ended = new Promise<void>((end) => response.once("end", end));
      response.once("data", () => resolve({ ended }));
    });
    sent.on("error", reject);
    sent.end();
  });
}

const backup = (name: string, spec: JsonObject, finalizers: string[] = []): JsonObject => ({
  apiVersion: "storage.example.com/v1",
  kind: "Backup",
  metadata: { name, finalizers },
  spec,
});

// One story, in order.
test("a CRD is established and served", async () => {
  const created = await ask("POST", crds, backupsCrd());
  expect(created).toMatchObject({
    status: 201,
    body: { status: { conditions: null, acceptedNames: { plural: "", kind: "" }, storedVersions: ["v1"] } },
  });
  // Served at once; what its status says follows.
  expect(await ask("GET", "/apis/storage.example.com/v1/backups")).toMatchObject({ status: 200 });
  const established = await eventually(crd, ({ body }) => JSON.stringify(body["status"]).includes("InitialNamesAccepted"));
  expect(established["status"]).toMatchObject({
    acceptedNames: { plural: "backups", singular: "backup", kind: "Backup", listKind: "BackupList", shortNames: ["bu"] },
    conditions: [
      { type: "NamesAccepted", status: "True", reason: "NoConflicts" },
      { type: "Established", status: "True", reason: "InitialNamesAccepted" },
    ],
  });
  expect((await ask("GET", "/apis/storage.example.com")).body).toMatchObject({ preferredVersion: { version: "v1" } });
});

test("its objects are checked and get defaults", async () => {
  expect(await ask("POST", backups, backup("a", { every: "1h" }))).toMatchObject({ status: 201, body: { spec: { every: "1h", keep: 3 } } });
  expect((await ask("POST", backups, backup("b", { every: "often" }))).status).toBe(422);
});

test("names that it has are not given to another", async () => {
  const other = backupsCrd({ names: { plural: "bookups", kind: "Bookup", shortNames: ["bu"] } });
  await ask("POST", crds, { ...other, metadata: { name: "bookups.storage.example.com" } });
  const conflict = (status: unknown) => isJsonObject(status) && JSON.stringify(status).includes("ShortNamesConflict");
  const body = await eventually(`${crds}/bookups.storage.example.com`, (answer) => conflict(answer.body["status"]));
  expect(body).toHaveProperty("status.conditions.1", expect.objectContaining({ type: "Established", status: "False", reason: "NotAccepted" }));
  expect((await ask("GET", "/apis/storage.example.com/v1/bookups")).status).toBe(404);
  await ask("DELETE", `${crds}/bookups.storage.example.com`);
  await eventually(`${crds}/bookups.storage.example.com`, ({ status }) => status === 404);
});

test("a change of its schema is seen by objects that are there, and ends watches", async () => {
  const { ended } = await openWatch(`${backups}?watch=1&resourceVersion=0`);
  const path = "/spec/versions/1/schema/openAPIV3Schema/properties/spec/properties/target";
  const patch = [{ op: "add", path, value: { type: "string", default: "disk" } }] as unknown as JsonObject;
  expect((await ask("PATCH", crd, patch, "application/json-patch+json")).body).toMatchObject({ metadata: { generation: 2 } });
  await eventually(`${backups}/a`, ({ body }) => isJsonObject(body["spec"]) && body["spec"]["target"] === "disk");
  await ended;
});

test("it is served after a restart at once", async () => {
  await server.close();
  server = await startServer({ storage: "embedded", dataDir: folder });
  expect((await ask("GET", `${backups}/a`)).body).toMatchObject({ kind: "Backup", spec: { every: "1h", target: "disk" } });
});

test("it goes when its last object has gone", async () => {
  await ask("POST", backups, backup("held", { every: "1h" }, ["example.com/hold"]));
  const deleted = await ask("DELETE", crd);
  expect(deleted.body).toMatchObject({ metadata: { finalizers: ["customresourcecleanup.apiextensions.k8s.io"] } });
  await eventually(`${backups}/a`, ({ status }) => status === 404);
  expect((await ask("POST", backups, backup("late", { every: "1h" }))).body).toMatchObject({
    code: 403,
    message: 'backups.storage.example.com "late" is forbidden: create not allowed while custom resource definition is terminating',
  });
  await ask("PATCH", `${backups}/held`, { metadata: { finalizers: null } }, "application/merge-patch+json");
  await eventually(crd, ({ status }) => status === 404);
  expect((await ask("GET", backups)).status).toBe(404);
  expect((await ask("GET", "/apis/storage.example.com")).status).toBe(404);
});
