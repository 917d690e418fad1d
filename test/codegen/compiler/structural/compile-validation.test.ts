import { expect, test } from "vitest";
import { compileValidation } from "../../../../codegen/compiler/structural/index.ts";
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import { formatFieldError } from "../../../../runtime/validation/field-error.ts";
import { faultsOf, validatorOf } from "./validate.ts";

const integer: JsonObject = { type: "integer", minimum: 5 };

test("sets and map lists report a duplicate once, at its second place", () => {
  const set: JsonObject = { type: "array", items: { type: "string" }, "x-kubernetes-list-type": "set" };
  expect(faultsOf(set, ["a", "b", "a", "a"])).toEqual(['spec[2]: Duplicate value: "a"']);
  const map: JsonObject = {
    type: "array",
    items: { type: "object", properties: { p: integer, q: { type: "string" } } },
    "x-kubernetes-list-type": "map",
    "x-kubernetes-list-map-keys": ["q", "p"],
  };
  expect(faultsOf(map, [{ p: 5, q: "x" }, { q: "x", p: 5 }, { p: 5 }])).toEqual(['spec[1]: Duplicate value: {"p":5,"q":"x"}']);
});

test("duplicates that were there may stay", () => {
  const set: JsonObject = { type: "array", items: { type: "string" }, "x-kubernetes-list-type": "set" };
  expect(faultsOf(set, ["a", "a", "b", "b"], ["a", "a"])).toEqual([]);
  expect(faultsOf(set, ["a", "a"], ["a"])).toEqual(['spec[1]: Duplicate value: "a"']);
});

test("an update may leave what was wrong as it was", () => {
  const validate = validatorOf({ type: "object", properties: { a: integer, b: integer, l: { type: "array", items: integer } } });
  expect(validate({ a: 1, b: 6 }, { a: 1, b: 5 }).errors).toEqual([]);
  expect(validate({ a: 2, b: 6 }, { a: 1, b: 5 }).errors).toEqual(["spec.a: Invalid value: 2: spec.a in body should be greater than or equal to 5"]);
  expect(validate({ l: [1] }, { l: [1] }).errors).toEqual([]);
  expect(validate({ l: [1, 6] }, { l: [1] }).errors).toEqual(["spec.l[0]: Invalid value: 1: spec.l[0] in body should be greater than or equal to 5"]);
});

test("embedded objects have apiVersion, kind and valid metadata", () => {
  const embedded: JsonObject = { type: "object", "x-kubernetes-embedded-resource": true, "x-kubernetes-preserve-unknown-fields": true };
  expect(faultsOf(embedded, {})).toEqual(["spec.apiVersion: Required value", "spec.kind: Required value"]);
  const [apiVersion, kind, label] = faultsOf(embedded, { apiVersion: "a/b/c", kind: "bad kind", metadata: { labels: { x: "bad value!" } } });
  expect(apiVersion).toBe('spec.apiVersion: Invalid value: "a/b/c": unexpected GroupVersion string: a/b/c');
  expect(kind).toMatch(/^spec\.kind: Invalid value: "bad kind": may have mixed case, but should otherwise match: a DNS-1035 label must/);
  expect(label).toMatch(/^spec\.metadata\.labels: Invalid value: "bad value!": a valid label must be/);
});

test("/status looks at the status alone, and its messages begin there", () => {
  const validate = compileValidation({
    type: "object",
    properties: { spec: { type: "object", properties: { a: integer } }, status: { type: "object", properties: { n: integer } } },
  });
  const object = { apiVersion: "stable.example.com/v1", kind: "CronTab", metadata: {}, spec: { a: 1 }, status: { n: 1 } };
  const errors = validate(object, { operation: "update", subresource: "status", old: { ...object, status: { n: 6 } } });
  expect(errors.map(formatFieldError)).toEqual(["status.n: Invalid value: 1: n in body should be greater than or equal to 5"]);
});

test("what the scale reads must be counts", () => {
  const validate = compileValidation({ type: "object" }, { spec: "spec.replicas", status: "status.replicas", selector: "status.selector" });
  const object = {
    apiVersion: "stable.example.com/v1",
    kind: "CronTab",
    metadata: {},
    spec: { replicas: -1 },
    status: { replicas: "x", selector: 5 },
  };
  expect(validate(object, { operation: "create", subresource: "" }).map(formatFieldError)).toEqual([
    ".spec.replicas: Invalid value: -1: should be a non-negative integer",
    ".status.replicas: Invalid value: 0: .status.replicas accessor error: x is of the type string, expected int64",
    '.status.selector: Invalid value: "": .status.selector accessor error: 5 is of the type int64, expected string',
  ]);
});
