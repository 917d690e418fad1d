import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { startServer, type Typeplane } from "../../../generated/main.ts";
import type { JsonObject } from "../../../runtime/meta/json.ts";
import { httpsRequest } from "../../support/https-request.ts";

const version = (name: string, storage: boolean, spec: JsonObject): JsonObject => ({
  name,
  served: true,
  storage,
  subresources: { status: {} },
  schema: {
    openAPIV3Schema: {
      type: "object",
      properties: {
        spec: { type: "object", ...spec },
        status: { type: "object", default: { phase: "New" }, properties: { phase: { type: "string" }, seen: { type: "integer", default: 0 } } },
      },
    },
  },
});

/** Two versions whose schemas ask for different fields, and strategy None between them. */
const crd = {
  apiVersion: "apiextensions.k8s.io/v1",
  kind: "CustomResourceDefinition",
  metadata: { name: "backups.storage.example.com" },
  spec: {
    group: "storage.example.com",
    scope: "Namespaced",
    names: { plural: "backups", singular: "backup", kind: "Backup" },
    versions: [
      version("v1beta1", false, {
        required: ["interval"],
        properties: { interval: { type: "string" }, keep: { type: "integer", maximum: 5 } },
        "x-kubernetes-validations": [{ rule: "self.keep >= oldSelf.keep", message: "keep only grows" }],
      }),
      version("v1", true, {
        required: ["every"],
        properties: { every: { type: "string" }, keep: { type: "integer" }, compress: { type: "boolean", default: true } },
      }),
    ],
  },
};

describe.each(["made live", "given to the server"])("a CRD with two schemas, %s", (way) => {
  let server: Typeplane;
  const ask = async (method: string, path: string, body?: JsonObject) => {
    const headers = { "content-type": method === "PATCH" ? "application/merge-patch+json" : "application/json" };
    const { status, text } = await httpsRequest(server, path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    return { status, body: JSON.parse(text) as JsonObject };
  };
  const path = (version: string, name = "") => `/apis/storage.example.com/${version}/namespaces/default/backups${name === "" ? "" : `/${name}`}`;
  const create = (version: string, name: string, spec: JsonObject, more: JsonObject = {}) =>
    ask("POST", path(version), { apiVersion: `storage.example.com/${version}`, kind: "Backup", metadata: { name }, spec, ...more });

  /** The first field that a create is refused for. */
  const refused = async (version: string, name: string, spec: JsonObject) => {
    const { status, body } = await create(version, name, spec);
    expect(status).toBe(422);
    return (body["details"] as unknown as { readonly causes: readonly { readonly field: string }[] }).causes[0]?.field;
  };

  beforeAll(async () => {
    server = await startServer(way === "made live" ? {} : { crds: [crd] });
    if (way === "made live") await ask("POST", "/apis/apiextensions.k8s.io/v1/customresourcedefinitions", crd);
    await vi.waitFor(async () => expect((await ask("GET", path("v1"))).status).toBe(200));
  });
  afterAll(() => server.close());

  test("an object obeys the schema of the version it is written at", async () => {
    expect(await create("v1beta1", "a", { interval: "1h", keep: 2 })).toMatchObject({ status: 201, body: { spec: { keep: 2 } } });
    expect(await refused("v1beta1", "b", { interval: "1h", keep: 6 })).toBe("spec.keep");
    expect(await refused("v1beta1", "c", { every: "1h" })).toBe("spec.interval");
    expect(await refused("v1", "d", { interval: "1h" })).toBe("spec.every");
    expect((await create("v1", "e", { every: "1h", keep: 6 })).status).toBe(201);
  });

  test("what a version does not know is neither stored nor shown; what it has defaults for is", async () => {
    const spec = async (version: string, name: string) => (await ask("GET", path(version, name))).body["spec"];
    expect(await spec("v1", "a")).toEqual({ keep: 2, compress: true });
    expect(await spec("v1", "e")).toEqual({ every: "1h", keep: 6, compress: true });
    expect(await spec("v1beta1", "e")).toEqual({ keep: 6 });
  });

  test("an update too, by its transition rules", async () => {
    const { status, body } = await ask("PATCH", path("v1beta1", "e"), { spec: { interval: "2h", keep: 3 } });
    expect({ status, message: body["message"] }).toEqual({
      status: 422,
      message: 'Backup.storage.example.com "e" is invalid: spec: Invalid value: keep only grows',
    });
    expect(await ask("PATCH", path("v1", "e"), { spec: { keep: 7 } })).toMatchObject({ status: 200, body: { spec: { every: "1h", keep: 7 } } });
  });

  test("the status of a new object is what its defaults say", async () => {
    const made = await create("v1", "f", { every: "1h" }, { status: { phase: "Done" } });
    expect(made.body["status"]).toEqual({ phase: "New", seen: 0 });
    expect((await ask("GET", path("v1", "f"))).body["status"]).toEqual({ phase: "New", seen: 0 });
  });
});
