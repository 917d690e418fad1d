import { expect, test } from "vitest";
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import { faultsOf, validatorOf } from "./validate.ts";

const a: JsonObject = { type: "integer" };
const spec = (...rules: JsonObject[]): JsonObject => ({ type: "object", properties: { a, b: a }, "x-kubernetes-validations": rules });
const ofA = (...rules: JsonObject[]): JsonObject => ({ type: "object", properties: { a: { ...a, "x-kubernetes-validations": rules } } });

test("a rule that fails says its message, or itself", () => {
  const schema = spec({ rule: " self.a > 5 " }, { rule: "self.a > 6", message: " too small " });
  expect(faultsOf(schema, { a: 1 })).toEqual(["spec: Invalid value: failed rule: self.a > 5", "spec: Invalid value: too small"]);
});

test("scalars are shown, structures are not", () => {
  expect(faultsOf(ofA({ rule: "self > 5" }), { a: 1 })).toEqual(["spec.a: Invalid value: 1: failed rule: self > 5"]);
});

test("messageExpression, unless it says nothing or more than one line", () => {
  const rule = { rule: "self > 5", message: "static" };
  expect(faultsOf(ofA({ ...rule, messageExpression: "'got ' + string(self)" }), { a: 1 })).toEqual(["spec.a: Invalid value: 1: got 1"]);
  expect(faultsOf(ofA({ ...rule, messageExpression: "' '" }), { a: 1 })).toEqual(["spec.a: Invalid value: 1: static"]);
  expect(faultsOf(ofA({ ...rule, messageExpression: "'x\\ny'" }), { a: 1 })).toEqual(["spec.a: Invalid value: 1: static"]);
  expect(faultsOf(ofA({ ...rule, messageExpression: "string(1 / (self - 1))" }), { a: 1 })).toEqual(["spec.a: Invalid value: 1: static"]);
});

test("reason and fieldPath", () => {
  const rule = { rule: "self.a > 5", message: "no", fieldPath: ".a" };
  expect(faultsOf(spec({ ...rule, reason: "FieldValueForbidden" }), { a: 1 })).toEqual(["spec.a: Forbidden: no"]);
  expect(faultsOf(spec({ ...rule, reason: "FieldValueRequired" }), { a: 1 })).toEqual(["spec.a: Required value: no"]);
  expect(faultsOf(spec({ ...rule, reason: "FieldValueDuplicate" }), { a: 1 })).toEqual(["spec.a: Duplicate value"]);
});

test("an evaluation that fails tells why", () => {
  expect(faultsOf(spec({ rule: "self.a > self.b" }), { a: 1 })).toEqual([
    'spec: Invalid value: "object": no such key: b evaluating rule: self.a > self.b',
  ]);
});

test("transition rules need an old value; optionalOldSelf does without", () => {
  const fixed = validatorOf(ofA({ rule: "self == oldSelf", message: "fixed" }));
  expect(fixed({ a: 1 }).errors).toEqual([]);
  expect(fixed({ a: 2 }, { a: 1 }).errors).toEqual(["spec.a: Invalid value: 2: fixed"]);
  expect(fixed({ a: 2 }, {}).errors).toEqual([]);
  const optional = validatorOf(ofA({ rule: "oldSelf.hasValue() || self == 0", optionalOldSelf: true, message: "begin with 0" }));
  expect(optional({ a: 1 }).errors).toEqual(["spec.a: Invalid value: 1: begin with 0"]);
  expect(optional({ a: 1 }, { a: 0 }).errors).toEqual([]);
});

test("items of map lists correlate by their keys, also when moved", () => {
  const item: JsonObject = {
    type: "object",
    properties: { n: { type: "string" }, v: { ...a, "x-kubernetes-validations": [{ rule: "self >= oldSelf", message: "may not shrink" }] } },
  };
  const schema: JsonObject = { type: "array", items: item, "x-kubernetes-list-type": "map", "x-kubernetes-list-map-keys": ["n"] };
  expect(
    faultsOf(
      schema,
      [
        { n: "y", v: 0 },
        { n: "x", v: 1 },
      ],
      [{ n: "x", v: 2 }],
    ),
  ).toEqual(["spec[1].v: Invalid value: 1: may not shrink"]);
});

test("what an update leaves unchanged is only warned of", () => {
  const { errors, warnings } = validatorOf(ofA({ rule: "self > 5", message: "too small" }))({ a: 1 }, { a: 1 });
  expect(errors).toEqual([]);
  expect(warnings).toEqual(["spec.a: Invalid value: 1: too small"]);
});

test("rules wait until the object is well formed", () => {
  const schema = { ...spec({ rule: "self.a > 5" }), required: ["b"] };
  expect(faultsOf(schema, { a: 1 })).toEqual([
    "spec.b: Required value",
    "<nil>: Invalid value: null: some validation rules were not checked because the object was invalid; correct the existing errors to complete validation",
  ]);
});

test("keys of maps are in brackets", () => {
  const values: JsonObject = { ...a, "x-kubernetes-validations": [{ rule: "self > 5", message: "low" }] };
  expect(faultsOf({ type: "object", additionalProperties: values }, { "k.1/x": 1 })).toEqual(["spec[k.1/x]: Invalid value: 1: low"]);
});

test("a rule that costs too much is stopped, and none runs after it", () => {
  const list: JsonObject = {
    type: "array",
    items: { type: "integer" },
    "x-kubernetes-validations": [{ rule: "self.all(x, self.all(y, self.all(z, x + y + z >= 0)))", message: "sums" }, { rule: "false" }],
  };
  const numbers = Array.from({ length: 120 }, (_, index) => index);
  expect(faultsOf(list, numbers)).toEqual([
    "spec: Invalid value: \"array\": 'operation cancelled: actual cost limit exceeded': no further validation rules will be run due to call cost exceeds limit for rule: sums",
  ]);
});

test("all rules of an object share a budget", () => {
  const item: JsonObject = {
    type: "integer",
    "x-kubernetes-validations": [{ rule: "[1,2,3,4,5,6,7,8,9].all(x, [1,2,3,4,5,6,7,8,9].all(y, x + y > self))" }],
  };
  const faults = faultsOf(
    { type: "array", items: item },
    Array.from({ length: 40_000 }, () => 0),
  );
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(
    /^spec\[\d+\]: Invalid value: "integer": validation failed due to running out of cost budget, no further validation rules will be run$/,
  );
});
