import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { printFacts } from "../../../codegen/import/print-facts.ts";
import { loadSchemas } from "../../../codegen/load/load-schemas.ts";
import { readSchemaFiles } from "../../../codegen/load/schema-files.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../runtime/meta/json.ts";

const files = readSchemaFiles();
const schemas = new Map(loadSchemas(files).documents.flatMap((document) => [...document.schemas]));

function property(schema: string, name: string): JsonValue | undefined {
  const properties = schemas.get(`io.k8s.${schema}`)?.["properties"];
  return isJsonObject(properties) ? properties[name] : undefined;
}

test("every file under schemas/kubernetes is as the importer prints it", () => {
  const printed = [...files].filter(([file]) => file.startsWith("schemas/kubernetes/"));
  expect(printed.length).toBeGreaterThan(30);
  for (const [file, text] of printed) expect(printFacts(JSON.parse(text)), file).toBe(text);
});

test("pointers, omitempty and embedded structs are told", () => {
  expect(property("api.apps.v1.DeploymentSpec", "replicas")).toMatchObject({
    "x-kubernetes-go": { type: "int32", pointer: true, omit: "empty" },
    "x-kubernetes-protobuf": 1,
  });
  expect(property("api.apps.v1.DeploymentSpec", "template")).toMatchObject({ "x-kubernetes-go": { type: "v1.PodTemplateSpec" } });
  expect(property("apimachinery.pkg.apis.meta.v1.ObjectMeta", "creationTimestamp")).toMatchObject({
    "x-kubernetes-go": { type: "v1.Time", omit: "empty,zero" },
  });
  expect(property("api.core.v1.Volume", "emptyDir")).toMatchObject({ "x-kubernetes-protobuf": [2, 2] });
  expect(property("api.admissionregistration.v1.NamedRuleWithOperations", "apiGroups")).toMatchObject({ "x-kubernetes-protobuf": [2, 2, 1] });
});

test("every property of a message has a protobuf number, and only apiVersion and kind have none", () => {
  for (const [name, schema] of schemas) {
    if (!isJsonObject(schema["x-kubernetes-protobuf"]) || !isJsonObject(schema["properties"])) continue;
    const without = Object.entries(schema["properties"]).filter(([, one]) => isJsonObject(one) && one["x-kubernetes-protobuf"] === undefined);
    expect(["apiVersion", "kind"], name).toEqual(expect.arrayContaining(without.map(([field]) => field)));
  }
});

test("Go's fields are the schema's properties, in another order", () => {
  let compared = 0;
  for (const [name, schema] of schemas) {
    const go = schema["x-kubernetes-go"];
    if (!isJsonObject(go) || !Array.isArray(go["fields"])) continue;
    const properties: JsonObject = isJsonObject(schema["properties"]) ? schema["properties"] : {};
    expect([...go["fields"]].sort(), name).toEqual(Object.keys(properties).sort());
    compared++;
  }
  expect(compared).toBeGreaterThan(560);
});

test("the bootstrap objects carry nothing of the server they were recorded from", () => {
  const texts = [...files].filter(([file]) => file.includes("/bootstrap/")).map(([, text]) => text);
  expect(texts.length).toBeGreaterThan(8);
  expect(texts.join("")).not.toMatch(/"(uid|resourceVersion|creationTimestamp|managedFields|lastTransitionTime|clusterIP)"/);
  expect(readFileSync("schemas/kubernetes/bootstrap/rbac.authorization.k8s.io/clusterroles.json", "utf8")).toContain('"name": "cluster-admin"');
});
