import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer, type Typeplane } from "../../../generated/main.ts";
import type { JsonObject } from "../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../runtime/meta/object.ts";
import { httpsRequest } from "../../support/https-request.ts";
import { backupsCrd } from "./backups-crd.ts";

const path = (version: string, name = "") => `/apis/storage.example.com/${version}/namespaces/default/backups${name === "" ? "" : `/${name}`}`;

function renamed(object: KubeObject, from: string, to: string): KubeObject {
  const { [from]: value, ...spec } = object["spec"] as JsonObject;
  return { ...object, spec: { ...spec, ...(value === undefined ? {} : { [to]: value }) } };
}

describe("a CRD given as an object, with conversions", () => {
  let server: Typeplane;
  beforeAll(async () => {
    const v1beta1 = {
      toHub: (object: KubeObject) => renamed(object, "interval", "every"),
      fromHub: (object: KubeObject) => renamed(object, "every", "interval"),
    };
    server = await startServer({ crds: [{ crd: backupsCrd(), conversions: { v1beta1 } }] });
  });
  afterAll(() => server.close());

  async function ask(method: string, target: string, body?: JsonObject): Promise<{ status: number; body: JsonObject }> {
    const options = body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
    const answer = await httpsRequest(server, target, { method, ...options });
    return { status: answer.status, body: JSON.parse(answer.text) as JsonObject };
  }

  const backup = (name: string, version: string, spec: JsonObject): JsonObject => ({
    apiVersion: `storage.example.com/${version}`,
    kind: "Backup",
    metadata: { name },
    spec,
  });

  test("is in discovery, preferred version first", async () => {
    const { body } = await ask("GET", "/apis/storage.example.com");
    expect(body).toMatchObject({ preferredVersion: { version: "v1" }, versions: [{ version: "v1" }, { version: "v1beta1" }] });
    const resources = await ask("GET", "/apis/storage.example.com/v1");
    expect(resources.body).toMatchObject({ resources: [{ name: "backups", shortNames: ["bu"], namespaced: true }, { name: "backups/status" }] });
  });

  test("is in OpenAPI", async () => {
    const { status, body } = await ask("GET", "/openapi/v3/apis/storage.example.com/v1");
    expect(status).toBe(200);
    expect(body).toHaveProperty(["components", "schemas", "com.example.storage.v1.Backup", "properties", "spec", "required"], ["every"]);
  });

  test("keeps one object that both versions show, with defaults", async () => {
    expect(await ask("POST", path("v1beta1"), backup("a", "v1beta1", { interval: "6h" }))).toMatchObject({
      status: 201,
      body: { apiVersion: "storage.example.com/v1beta1", spec: { interval: "6h", keep: 3 } },
    });
    expect((await ask("GET", path("v1", "a"))).body).toMatchObject({ apiVersion: "storage.example.com/v1", spec: { every: "6h", keep: 3 } });
    expect((await ask("GET", path("v1beta1"))).body).toMatchObject({ kind: "BackupList", items: [{ spec: { interval: "6h" } }] });
  });

  test("refuses what the schema refuses", async () => {
    const { status, body } = await ask("POST", path("v1"), backup("b", "v1", { every: "often", keep: 0 }));
    expect(status).toBe(422);
    expect(body["message"]).toBe(
      'Backup.storage.example.com "b" is invalid: [spec.every: Invalid value: "often": spec.every in body should match \'^[0-9]+[hm]$\', ' +
        "spec.keep: Invalid value: 0: spec.keep in body should be greater than or equal to 1]",
    );
    const never = await ask("POST", path("v1"), backup("b", "v1", { every: "0h" }));
    expect(never.body).toMatchObject({ details: { causes: [{ field: "spec.every", message: 'Invalid value: "0h": never is too seldom' }] } });
  });

  test("its status is apart", async () => {
    await ask("POST", path("v1"), { ...backup("c", "v1", { every: "1h" }), status: { taken: 5 } });
    const { body } = await ask("GET", path("v1", "c"));
    expect(body["status"]).toBeUndefined();
    const written = await ask("PUT", `${path("v1", "c")}/status`, { ...body, status: { taken: 6 } });
    expect(written).toMatchObject({ status: 200, body: { status: { taken: 6 }, metadata: { generation: 1 } } });
  });
});

describe("a CRD in a file", () => {
  const folder = mkdtempSync(join(tmpdir(), "typeplane-crds-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("is read as YAML; its versions differ in apiVersion alone", async () => {
    const file = join(folder, "backups.yaml");
    writeFileSync(file, `---\n${JSON.stringify(backupsCrd())}\n`);
    const server = await startServer({ crds: [file] });
    try {
      const body = JSON.stringify({ apiVersion: "storage.example.com/v1", kind: "Backup", metadata: { name: "a" }, spec: { every: "1h", keep: 5 } });
      await httpsRequest(server, path("v1"), { method: "POST", headers: { "content-type": "application/json" }, body });
      const answer = await httpsRequest(server, path("v1beta1", "a"));
      // v1beta1 has no field of the name "every".
      expect(JSON.parse(answer.text)).toMatchObject({ apiVersion: "storage.example.com/v1beta1", spec: { keep: 5 } });
    } finally {
      await server.close();
    }
  });

  test("that is none keeps the server from starting, and says why", async () => {
    await expect(startServer({ crds: [backupsCrd({ scope: "World" })] })).rejects.toThrow('spec.scope: must be "Namespaced" or "Cluster"');
    await expect(startServer({ crds: [{ kind: "ConfigMap" }] })).rejects.toThrow("kind: must be CustomResourceDefinition");
    await expect(startServer({ crds: [backupsCrd(), backupsCrd()] })).rejects.toThrow(
      "backups.storage.example.com (Backup) has a name of backups (Backup)",
    );
  });
});
