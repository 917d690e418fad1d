import { expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../../../runtime/meta/json.ts";
import { faultsOf } from "./validate.ts";

const string: JsonObject = { type: "string" };
const integer: JsonObject = { type: "integer" };

const cases: readonly (readonly [what: string, schema: JsonObject, value: JsonValue, faults: readonly string[]])[] = [
  ["a type", string, 5, ['spec: Invalid value: "integer": spec in body must be of type string: "integer"']],
  [
    "a fraction for an integer",
    integer,
    1.5,
    [
      'spec: Invalid value: "number": spec in body must be of type integer: "number"',
      '<nil>: Invalid value: "": Checked value must be of type integer (default format) in spec',
    ],
  ],
  ["a whole double", integer, 1e3, []],
  ["an integer for a number", { type: "number" }, 3, []],
  [
    "int32",
    { type: "integer", format: "int32" },
    2 ** 31,
    ['<nil>: Invalid value: "": Checked value must be of type integer with format int32 in spec'],
  ],
  ["null", string, null, ['spec: Invalid value: "null": spec in body must be of type string: "null"']],
  ["null where it is allowed", { type: "string", nullable: true }, null, []],
  ["an enum", { type: "string", enum: ["x", "y"] }, "z", ['spec: Unsupported value: "z": supported values: "x", "y"']],
  ["an enum of numbers", { type: "integer", enum: [1, 2] }, 3, ['spec: Unsupported value: 3: supported values: "1", "2"']],
  ["null in an enum", { type: "string", nullable: true, enum: ["x", null] }, null, ['spec: Unsupported value: null: supported values: "x", "null"']],
  ["minimum", { type: "integer", minimum: 1 }, 0, ["spec: Invalid value: 0: spec in body should be greater than or equal to 1"]],
  ["exclusive maximum", { type: "integer", maximum: 4, exclusiveMaximum: true }, 4, ["spec: Invalid value: 4: spec in body should be less than 4"]],
  ["multipleOf", { type: "number", multipleOf: 0.5 }, 1.25, ["spec: Invalid value: 1.25: spec in body should be a multiple of 0.5"]],
  ["multipleOf that does not divide exactly in binary", { type: "number", multipleOf: 0.1 }, 0.3, []],
  [
    "large doubles as Go prints them",
    { type: "number", minimum: 2e6 },
    1000000.5,
    ["spec: Invalid value: 1.0000005e+06: spec in body should be greater than or equal to 2e+06"],
  ],
  ["maxLength in characters", { type: "string", maxLength: 2 }, "😀😀😀", ["spec: Too long: may not be more than 2 bytes"]],
  ["maxLength that characters keep", { type: "string", maxLength: 2 }, "😀😀", []],
  ["minLength in characters", { type: "string", minLength: 2 }, "😀", ['spec: Invalid value: "😀": spec in body should be at least 2 chars long']],
  [
    "pattern, only after lengths",
    { type: "string", minLength: 2, pattern: "^a" },
    "b",
    ['spec: Invalid value: "b": spec in body should be at least 2 chars long'],
  ],
  ["pattern anywhere in the text", { type: "string", pattern: "b+" }, "abc", []],
  ["pattern", { type: "string", pattern: "b+" }, "ac", ["spec: Invalid value: \"ac\": spec in body should match 'b+'"]],
  ["a format", { type: "string", format: "ipv4" }, "1.2.3", ['spec: Invalid value: "1.2.3": spec in body must be of type ipv4: "1.2.3"']],
  ["a format that is not known", { type: "string", format: "colour" }, "x", []],
  ["items", { type: "array", items: integer }, [1, "x"], ['spec[1]: Invalid value: "string": spec[1] in body must be of type integer: "string"']],
  ["minItems", { type: "array", minItems: 1, items: integer }, [], ["spec: Invalid value: 0: spec in body should have at least 1 items"]],
  ["maxItems", { type: "array", maxItems: 2, items: integer }, [1, 2, 3], ["spec: Too many: 3: must have at most 2 items"]],
  ["minProperties", { type: "object", minProperties: 1 }, {}, ["spec: Invalid value: 0: spec in body should have at least 1 properties"]],
  [
    "maxProperties",
    { type: "object", maxProperties: 1, additionalProperties: string },
    { a: "x", b: "y" },
    ["spec: Too many: 2: must have at most 1 item"],
  ],
  [
    "required, after what is there",
    { type: "object", required: ["a", "b"], properties: { a: string, b: string, c: integer } },
    { b: "x", c: "y" },
    ['spec.c: Invalid value: "string": spec.c in body must be of type integer: "string"', "spec.a: Required value"],
  ],
  [
    "required of a member that every JavaScript object has",
    { type: "object", required: ["constructor"], properties: { constructor: string } },
    {},
    ["spec.constructor: Required value"],
  ],
  [
    "values of maps",
    { type: "object", additionalProperties: integer },
    { "a.b/c": "x" },
    ['spec.a.b/c: Invalid value: "string": spec.a.b/c in body must be of type integer: "string"'],
  ],
  [
    "no additional properties",
    { type: "object", additionalProperties: false, properties: { a: string } },
    { a: "x", k: 1 },
    ['spec: Invalid value: "k": spec.k in body is a forbidden property'],
  ],
  [
    "int or string",
    { "x-kubernetes-int-or-string": true },
    true,
    ['spec: Invalid value: "boolean": spec in body must be of type integer,string: "boolean"'],
  ],
  [
    "anyOf tells the best fit",
    {
      type: "object",
      properties: { a: string, b: string },
      anyOf: [{ required: ["b", "c"] }, { required: ["b"], properties: { a: { minLength: 2 } } }],
    },
    { a: "x" },
    [
      '<nil>: Invalid value: "": "spec" must validate at least one schema (anyOf)',
      'spec.a: Invalid value: "x": spec.a in body should be at least 2 chars long',
      "spec.b: Required value",
    ],
  ],
  [
    "oneOf with two that fit",
    { type: "string", oneOf: [{ minLength: 1 }, { maxLength: 5 }] },
    "x",
    ['<nil>: Invalid value: "": "spec" must validate one and only one schema (oneOf). Found 2 valid alternatives'],
  ],
  [
    "allOf",
    { type: "string", allOf: [{ minLength: 3 }, { pattern: "^x" }] },
    "xy",
    [
      'spec: Invalid value: "xy": spec in body should be at least 3 chars long',
      '<nil>: Invalid value: "": "spec" must validate all the schemas (allOf)',
    ],
  ],
  ["not", { type: "string", not: { enum: ["x"] } }, "x", ['<nil>: Invalid value: "": "spec" must not validate the schema (not)']],
  [
    "a fault that two alternatives share is told once",
    { type: "string", minLength: 2, allOf: [{ minLength: 2 }] },
    "x",
    [
      '<nil>: Invalid value: "": "spec" must validate all the schemas (allOf). None validated',
      'spec: Invalid value: "x": spec in body should be at least 2 chars long',
    ].reverse(),
  ],
];

test.each(cases)("%s", (_, schema, value, faults) => {
  expect(faultsOf(schema, value)).toEqual(faults);
});
