import { expect, test } from "vitest";
import { loadSchemas } from "../../../codegen/load/load-schemas.ts";
import { readSchemaFiles } from "../../../codegen/load/schema-files.ts";
import { createModel } from "../../../codegen/model/create-model.ts";
import type { ResourceModel } from "../../../codegen/model/model.ts";

const created = createModel(loadSchemas(readSchemaFiles()));

function resource(group: string, version: string, name: string): ResourceModel | undefined {
  const found = created.model?.groups.find((one) => one.group === group)?.versions.find((one) => one.version === version);
  return found?.resources.find((one) => one.resource === name);
}

test("the project's own schemas have no fault", () => {
  expect(created.diagnostics).toEqual([]);
});

test("all built-in group-versions are there, in discovery's order, and custom groups after them", () => {
  const versions = created.model?.groups.flatMap((group) => group.versions.map((version) => version.directory)) ?? [];
  expect(versions.slice(0, 3)).toEqual(["core/v1", "apiregistration.k8s.io/v1", "apps/v1"]);
  expect(versions.slice(-2)).toEqual(["stable.example.com/v1", "stable.example.com/v1beta1"]);
  expect(versions.filter((one) => !one.includes("example.com"))).toHaveLength(22);
});

test("every resource has a schema, every reference a type", () => {
  const { model } = created;
  const names = new Set(model?.types.keys());
  for (const group of model?.groups ?? []) {
    for (const one of group.versions.flatMap((version) => version.resources)) expect(names).toContain(one.schemaName);
  }
  const references = [...(model?.types.values() ?? [])].flatMap(
    (type) => JSON.stringify(type.schema).match(/"\$ref":"#\/components\/schemas\/[^"]+/g) ?? [],
  );
  expect(references.length).toBeGreaterThan(900);
  for (const reference of references) expect(names).toContain(reference.slice(reference.lastIndexOf("/") + 1));
});

test("a built-in resource is what discovery, columns and the overlay say", () => {
  expect(resource("apps", "v1", "deployments")).toMatchObject({
    kind: "Deployment",
    listKind: "DeploymentList",
    shortNames: ["deploy"],
    categories: ["all"],
    namespaced: true,
    hubVersion: "v1",
    storagePrefix: "deployments",
    custom: false,
    schemaName: "io.k8s.api.apps.v1.Deployment",
  });
  expect(resource("apps", "v1", "deployments")?.columns.map((one) => one.name)).toContain("Up-to-date");
  expect(resource("", "v1", "pods")?.subresources.map((one) => one.name)).toContain("ephemeralcontainers");
  expect(resource("", "v1", "services")?.storagePrefix).toBe("services/specs");
  expect(resource("", "v1", "endpoints")?.deprecationWarning).toBe("v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice");
  expect(resource("", "v1", "componentstatuses")?.deprecationWarning).toBe("v1 ComponentStatus is deprecated in v1.19+");
  expect(resource("autoscaling", "v1", "horizontalpodautoscalers")?.hubVersion).toBe("v2");
});

test("a CRD gives the same, version by version", () => {
  expect(resource("stable.example.com", "v1beta1", "crontabs")).toMatchObject({
    kind: "CronTab",
    hubVersion: "v1",
    storagePrefix: "stable.example.com/crontabs",
    custom: true,
    schemaName: "com.example.stable.v1beta1.CronTab",
    selectableFields: [],
    conversion: [
      { kind: "rename", spoke: "spec.cronSpec", hub: "spec.schedule" },
      { kind: "move", spoke: "spec.replicas", hub: "spec.scale.replicas" },
    ],
    behaviour: {
      generation: { bumpsOn: ["*"] },
      status: { keepsOnMain: ["status"], writes: ["status"] },
      scale: { spec: "spec.replicas", status: "status.replicas", selector: "status.selector" },
      unconditionalUpdate: false,
    },
  });
  const hub = resource("stable.example.com", "v1", "crontabs");
  expect(hub?.conversion).toBeUndefined();
  expect(hub?.behaviour.scale?.spec).toBe("spec.scale.replicas");
  expect(hub?.columns.map((one) => one.name)).toEqual(["Name", "Schedule", "Replicas", "Suspend", "Image", "Age"]);
});

test("a CRD's kind and list are types of its own folder", () => {
  const version = created.model?.groups.at(-1)?.versions[0];
  expect(version?.types.map((type) => `${type.directory}/types/${type.file}`)).toEqual([
    "stable.example.com/v1/types/cron-tab",
    "stable.example.com/v1/types/cron-tab-list",
  ]);
  expect(version?.types[0]?.schema["properties"]).toHaveProperty(
    "metadata.allOf.0.$ref",
    "#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta",
  );
});

test("what every group shares is apart", () => {
  const shared = created.model?.shared;
  expect(shared?.directory).toBe("meta/v1");
  expect(shared?.resources).toEqual([]);
  expect(shared?.types.map((type) => type.name)).toEqual(expect.arrayContaining(["ObjectMeta", "Quantity", "IntOrString", "DeleteOptions"]));
});
