import { describe, expect, test } from "vitest";
import { loadSchemas } from "../../../codegen/load/load-schemas.ts";
import { readSchemaFiles } from "../../../codegen/load/schema-files.ts";
import { createCrdShapeCheck } from "../../../codegen/resolve/check-crd-shape.ts";
import { resolveSchemas } from "../../../codegen/resolve/resolve-schemas.ts";
import type { JsonObject } from "../../../runtime/meta/json.ts";

const loaded = loadSchemas(readSchemaFiles());
const check = createCrdShapeCheck(resolveSchemas(loaded.documents, []));

/** The project's own CRD, changed. */
function crontabs(change: (spec: JsonObject) => void): JsonObject {
  const crd = structuredClone(loaded.crds[0]?.object ?? {});
  change(crd["spec"] as JsonObject);
  return crd;
}

describe("a CRD against the schema of its kind", () => {
  test("the project's own has no fault", () => {
    expect(check?.(crontabs(() => {}))).toEqual([]);
  });

  test.each<[string, (spec: JsonObject) => void, object]>([
    [
      "a misspelled member",
      (spec) => Object.assign(spec, { scop: "Namespaced" }),
      { pointer: "/spec/scop", message: "is no field of a CustomResourceDefinition" },
    ],
    ["a wrong type", (spec) => Object.assign(spec, { scope: 5 }), { pointer: "/spec/scope", message: "must be a string" }],
    ["a missing member", (spec) => delete (spec["names"] as JsonObject)["kind"], { pointer: "/spec/names", message: "must have kind" }],
    [
      "a misspelled keyword deep in a schema",
      (spec) => {
        const [version] = spec["versions"] as { schema: { openAPIV3Schema: { properties: Record<string, JsonObject> } } }[];
        Object.assign(version?.schema.openAPIV3Schema.properties["spec"] ?? {}, { requierd: ["a"] });
      },
      { pointer: "/spec/versions/0/schema/openAPIV3Schema/properties/spec/requierd", message: "is no field of a CustomResourceDefinition" },
    ],
  ])("%s is told with its place", (_, change, fault) => {
    expect(check?.(crontabs(change))).toEqual([fault]);
  });
});
