import { expect, test } from "vitest";
import { checkStructural, compileCrd } from "../../../../codegen/compiler/crd/index.ts";
import type { JsonObject } from "../../../../runtime/meta/json.ts";

function cronTabs(changes: JsonObject = {}, versions: JsonObject[] = [version("v1beta1"), version("v1", { storage: true })]): JsonObject {
  return {
    metadata: { name: "crontabs.stable.example.com" },
    spec: { group: "stable.example.com", scope: "Namespaced", names: { plural: "crontabs", kind: "CronTab" }, versions, ...changes },
  };
}

function version(name: string, changes: JsonObject = {}, spec: JsonObject = { type: "object" }): JsonObject {
  return { name, served: true, storage: false, schema: { openAPIV3Schema: { type: "object", properties: { spec } } }, ...changes };
}

test("a definition for each served version, names filled in", () => {
  const { versions } = compileCrd(cronTabs({}, [version("v1", { storage: true, subresources: { status: {} } }), version("v2", { served: false })]));
  expect(versions.map(({ resource }) => resource)).toMatchObject([
    {
      group: "stable.example.com",
      version: "v1",
      resource: "crontabs",
      kind: "CronTab",
      listKind: "CronTabList",
      singular: "crontab",
      namespaced: true,
      hubVersion: "v1",
      storagePrefix: "stable.example.com/crontabs",
      schemaName: "com.example.stable.v1.CronTab",
      subresources: [{ name: "status" }],
      custom: true,
    },
  ]);
});

test("the hub is the storage version, or the preferred one where that is not served", () => {
  const hubs = (list: JsonObject[]) => compileCrd(cronTabs({}, list)).versions.map(({ resource }) => resource.hubVersion);
  expect(hubs([version("v1beta1"), version("v1", { storage: true })])).toEqual(["v1", "v1"]);
  expect(hubs([version("v1beta1"), version("v2"), version("v1", { storage: true, served: false })])).toEqual(["v2", "v2"]);
});

test("every fault is told, with the steps to it", () => {
  const { crd, faults } = compileCrd(cronTabs({ scope: "World" }, [version("v1", { storage: true }, {})]));
  expect(crd).toBeUndefined();
  expect(faults).toEqual([{ steps: ["spec", "scope"], message: 'must be "Namespaced" or "Cluster"' }]);
  expect(compileCrd(cronTabs({}, [version("v1", { storage: true }, {})]), checkStructural).faults).toEqual([
    {
      steps: ["spec", "versions", 0, "schema", "openAPIV3Schema", "properties", "spec", "type"],
      message: "must not be empty for specified object fields",
    },
  ]);
});

test("a checked schema is taken as it is", () => {
  expect(compileCrd(cronTabs({}, [version("v1", { storage: true }, {})])).versions).toHaveLength(1);
});

test("OpenAPI shows what the extensions mean; the schema that objects are checked by does not", () => {
  const spec: JsonObject = {
    type: "object",
    properties: {
      port: { "x-kubernetes-int-or-string": true },
      template: { type: "object", "x-kubernetes-embedded-resource": true, "x-kubernetes-preserve-unknown-fields": true },
    },
  };
  const [compiled] = compileCrd(cronTabs({}, [version("v1", { storage: true, selectableFields: [{ jsonPath: ".spec.port" }] }, spec)])).versions;
  expect(compiled?.schemas()["com.example.stable.v1.CronTab"]).toMatchObject({
    properties: {
      spec: {
        properties: {
          port: { anyOf: [{ type: "integer" }, { type: "string" }] },
          template: { properties: { apiVersion: { type: "string" }, kind: { type: "string" } }, required: ["kind", "apiVersion"] },
        },
      },
    },
    "x-kubernetes-selectable-fields": [{ fieldPath: "spec.port" }],
  });
  expect(compiled?.schema).toHaveProperty("properties.spec", spec);
});
