import { describe, expect, test } from "vitest";
import { checkStructural } from "../../../../codegen/compiler/crd/check-structural.ts";
import type { JsonObject } from "../../../../runtime/meta/json.ts";

function faults(schema: JsonObject): string[] {
  return checkStructural(schema).map((fault) => `${fault.steps.join("/")}: ${fault.reason}: ${fault.message}`);
}

const object = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({ type: "object", properties, ...more });

test("a schema that tells every type is structural", () => {
  const schema = object({
    spec: object({
      schedule: { type: "string", anyOf: [{ minLength: 1 }, { pattern: "x" }] },
      port: { "x-kubernetes-int-or-string": true, anyOf: [{ type: "integer" }, { type: "string" }] },
      labels: { type: "object", additionalProperties: { type: "string" } },
      raw: { type: "object", "x-kubernetes-preserve-unknown-fields": true },
      anything: { "x-kubernetes-preserve-unknown-fields": true },
    }),
    metadata: object({ name: { type: "string", maxLength: 10 } }),
  });
  expect(faults(schema)).toEqual([]);
});

describe("a type is told", () => {
  test.each<[string, JsonObject, string]>([
    ["at the root", {}, "type: required: must not be empty at the root"],
    ["as object at the root", { type: "string" }, "type: invalid: must be object at the root"],
    ["for fields", object({ spec: {} }), "properties/spec/type: required: must not be empty for specified object fields"],
    [
      "for items",
      object({ spec: { type: "array", items: {} } }),
      "properties/spec/items/type: required: must not be empty for specified array items",
    ],
    ["and items for arrays", object({ spec: { type: "array" } }), "properties/spec/items: required: must be specified"],
  ])("%s", (_, schema, fault) => {
    expect(faults(schema)).toEqual([fault]);
  });
});

describe("what is not structural", () => {
  test.each<[string, JsonObject, string]>([
    [
      "a type under a junctor",
      object({ a: { type: "string", anyOf: [{ type: "string" }] } }),
      "properties/a/anyOf/0/type: forbidden: must be empty to be structural",
    ],
    [
      "a default under not",
      object({ a: { type: "string", not: { default: "x" } } }),
      "properties/a/not/default: forbidden: must be undefined to be structural",
    ],
    ["a reference", object({ a: { type: "object", $ref: "#/x" } }), "properties/a/$ref: forbidden: $ref is not supported"],
    [
      "properties beside additionalProperties",
      object({ a: object({ b: { type: "string" } }, { additionalProperties: { type: "string" } }) }),
      "properties/a/additionalProperties: forbidden: additionalProperties and properties are mutual exclusive",
    ],
    [
      "additionalProperties at the root",
      { type: "object", additionalProperties: true },
      "additionalProperties: forbidden: must not be used at the root",
    ],
    [
      "metadata with more than names",
      object({ metadata: object({ labels: { type: "object" } }) }),
      "properties/metadata: forbidden: must not specify anything other than name and generateName, but metadata is implicitly specified",
    ],
    [
      "a field that only a junctor knows",
      object({}, { anyOf: [{ properties: { a: { minLength: 1 } } }] }),
      "anyOf/0/properties/a: required: a must be declared in properties outside of it to be structural",
    ],
    [
      "an embedded resource without fields",
      object({ a: { type: "object", "x-kubernetes-embedded-resource": true } }),
      "properties/a/properties: required: must not be empty if x-kubernetes-embedded-resource is true without x-kubernetes-preserve-unknown-fields",
    ],
  ])("%s", (_, schema, fault) => {
    expect(faults(schema)).toEqual([fault]);
  });
});

test("additionalProperties: true beside properties and false alone are let through, as kube-apiserver does", () => {
  expect(faults(object({ a: object({ b: { type: "string" } }, { additionalProperties: true }) }))).toEqual([]);
  expect(faults(object({ a: { type: "object", additionalProperties: false } }))).toEqual([]);
});
