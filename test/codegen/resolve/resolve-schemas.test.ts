import { expect, test } from "vitest";
import { type Diagnostic, formatDiagnostic } from "../../../codegen/load/diagnostic.ts";
import type { OpenApiDocument } from "../../../codegen/load/load-openapi.ts";
import { resolveSchemas } from "../../../codegen/resolve/resolve-schemas.ts";
import type { JsonObject } from "../../../runtime/meta/json.ts";

function document(group: string, schemas: Record<string, JsonObject>): OpenApiDocument {
  return { file: `schemas/kubernetes/openapi/${group}/v1.json`, group, version: "v1", schemas: new Map(Object.entries(schemas)) };
}

function resolve(...documents: OpenApiDocument[]) {
  const diagnostics: Diagnostic[] = [];
  const schemas = resolveSchemas(documents, diagnostics);
  return { schemas, texts: diagnostics.map(formatDiagnostic) };
}

const pod = document("core", { "io.core.v1.Pod": { type: "object" } });

test("references into other documents become full names", () => {
  const { schemas, texts } = resolve(
    pod,
    document("apps", { "io.apps.v1.Set": { items: { $ref: "../core/v1.json#/components/schemas/io.core.v1.Pod" } } }),
  );
  expect(texts).toEqual([]);
  expect(schemas.get("io.apps.v1.Set")).toEqual({
    name: "io.apps.v1.Set",
    schema: { items: { $ref: "#/components/schemas/io.core.v1.Pod" } },
    directory: "apps/v1",
    source: { file: "schemas/kubernetes/openapi/apps/v1.json", pointer: "/components/schemas/io.apps.v1.Set" },
  });
});

test("a type may contain itself, but not be itself", () => {
  const { texts } = resolve(
    document("core", {
      Props: { properties: { not: { allOf: [{ $ref: "#/components/schemas/Props" }] } } },
      A: { allOf: [{ $ref: "#/components/schemas/B" }] },
      B: { $ref: "#/components/schemas/A" },
      C: { $ref: "#/components/schemas/A" },
    }),
  );
  expect(texts).toEqual([
    "schemas/kubernetes/openapi/core/v1.json #/components/schemas/A: is only a reference to itself: A -> B -> A",
    "schemas/kubernetes/openapi/core/v1.json #/components/schemas/B: is only a reference to itself: B -> A -> B",
  ]);
});

test("a default that looks like a reference and a property of that name are none", () => {
  const { texts } = resolve(
    document("core", { A: { properties: { $ref: { type: "string" }, default: { type: "string" } }, default: { $ref: "nothing" } } }),
  );
  expect(texts).toEqual([]);
});

test("one name has one definition", () => {
  expect(resolve(pod, document("apps", { "io.core.v1.Pod": {} })).texts).toEqual([
    "schemas/kubernetes/openapi/apps/v1.json #/components/schemas/io.core.v1.Pod: is also defined in schemas/kubernetes/openapi/core/v1.json",
  ]);
});
