import { expect, test } from "vitest";
import { canonicalSchema, schemasOfDocument } from "../../../codegen/import/canonical-schema.ts";

test("references of v2 and of other files point into components", () => {
  const items = { $ref: "#/definitions/io.k8s.api.core.v1.Pod" };
  expect(canonicalSchema({ type: "array", items })).toEqual({ type: "array", items: { $ref: "#/components/schemas/io.k8s.api.core.v1.Pod" } });
  expect(canonicalSchema({ $ref: "../core/v1.json#/components/schemas/a.B" })).toEqual({ $ref: "#/components/schemas/a.B" });
});

test("keywords beside a reference put it into allOf", () => {
  expect(canonicalSchema({ $ref: "#/definitions/a.B", "x-kubernetes-patch-strategy": "retainKeys" })).toEqual({
    allOf: [{ $ref: "#/components/schemas/a.B" }],
    "x-kubernetes-patch-strategy": "retainKeys",
  });
});

test("v2's int-or-string is a string or an integer", () => {
  expect(canonicalSchema({ type: "string", format: "int-or-string" })).toEqual({
    format: "int-or-string",
    oneOf: [{ type: "integer" }, { type: "string" }],
  });
});

test("schemas are found in v2 and v3 and nowhere else", () => {
  expect(schemasOfDocument({ swagger: "2.0", definitions: { "a.B": {} } })).toEqual({ "a.B": {} });
  expect(schemasOfDocument({ openapi: "3.0.0", components: { schemas: { "a.B": {} } } })).toEqual({ "a.B": {} });
  expect(schemasOfDocument({ kind: "Pod" })).toBeUndefined();
});
