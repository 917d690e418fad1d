import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { startServer, type Typeplane } from "../../../generated/main.ts";
import { typeOf } from "../../../generated/schema-library.ts";
import { addCustomKinds } from "../../../runtime/extensions/add-custom-kinds.ts";
import type { Conversion } from "../../../runtime/extensions/custom-definition.ts";
import type { JsonObject } from "../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../runtime/meta/object.ts";
import { httpsRequest } from "../../support/https-request.ts";
import { backupsCrd } from "./backups-crd.ts";

const dataDir = mkdtempSync(join(tmpdir(), "typeplane-stored-versions-"));
let server: Typeplane | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});
afterAll(() => rmSync(dataDir, { recursive: true }));

/** v1 says `every` what v1beta1 calls `interval`. */
const rename =
  (from: string, to: string) =>
  (object: KubeObject): KubeObject => {
    const { [from]: value, ...spec } = object["spec"] as JsonObject;
    return { ...object, spec: { ...spec, ...(value === undefined ? {} : { [to]: value }) } } as KubeObject;
  };
const toV1 = rename("interval", "every");
const toV1beta1 = rename("every", "interval");

/** Starts a server, over the same data each time, of a kind that is stored at `storage`. */
async function start(storage: "v1" | "v1beta1") {
  const { versions } = backupsCrd()["spec"] as { versions: JsonObject[] };
  const crd = backupsCrd({ versions: versions.map((version) => ({ ...version, storage: version["name"] === storage })) });
  const conversions: Record<string, Conversion> =
    storage === "v1" ? { v1beta1: { toHub: toV1, fromHub: toV1beta1 } } : { v1: { toHub: toV1beta1, fromHub: toV1 } };
  const groups = await addCustomKinds([], [{ crd, conversions }], { typeOf });
  const started = await startServer({ storage: "embedded", dataDir, groups });
  server = started;
  return async (method: string, version: string, name: string, body?: JsonObject): Promise<JsonObject> => {
    const path = `/apis/storage.example.com/${version}/namespaces/default/backups${name === "" ? "" : `/${name}`}`;
    const sent = body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
    return JSON.parse((await httpsRequest(started, path, { method, ...sent })).text) as JsonObject;
  };
}

const backup = (version: string, name: string, spec: JsonObject): JsonObject => ({
  apiVersion: `storage.example.com/${version}`,
  kind: "Backup",
  metadata: { name },
  spec,
});

// One story, in order: the hub changes between two runs of a server.
test("objects of the version that was the hub are read at both, also after a restart", async () => {
  const before = await start("v1beta1");
  await before("POST", "v1beta1", "", backup("v1beta1", "a", { interval: "6h" }));
  await before("POST", "v1", "", backup("v1", "b", { every: "2h" }));
  await server?.close();
  for (const _ of [1, 2]) {
    const ask = await start("v1");
    expect(await ask("GET", "v1", "a")).toMatchObject({ apiVersion: "storage.example.com/v1", spec: { every: "6h", keep: 3 } });
    expect(await ask("GET", "v1beta1", "b")).toMatchObject({ apiVersion: "storage.example.com/v1beta1", spec: { interval: "2h" } });
    expect((await ask("GET", "v1", ""))["items"]).toMatchObject([{ spec: { every: "6h" } }, { spec: { every: "2h" } }]);
    await server?.close();
  }
});

test("written back as they are, they are stored at the hub, and the next start need not look at them", async () => {
  const ask = await start("v1");
  for (const name of ["a", "b"]) await ask("PUT", "v1", name, await ask("GET", "v1", name));
  await server?.close();
  // Finds that nothing is old any more.
  await start("v1");
  await vi.waitFor(() => expect(storedVersions()).toEqual({ "backups.storage.example.com": ["v1"] }));
  await server?.close();
  const again = await start("v1");
  expect(await again("GET", "v1", "a")).toMatchObject({ spec: { every: "6h", keep: 3 } });
  expect(await again("GET", "v1beta1", "a")).toMatchObject({ spec: { interval: "6h", keep: 3 } });
});

function storedVersions(): JsonObject {
  const entry = server?.context.storage.get("/registry/typeplane.dev/storedversions");
  return entry === undefined ? {} : (JSON.parse(entry.value.toString("utf8")) as { versions: JsonObject }).versions;
}
