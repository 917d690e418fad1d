import { expect, test } from "vitest";
import { compileDefaults } from "../../../../codegen/compiler/structural/index.ts";
import type { JsonObject, JsonValue } from "../../../../runtime/meta/json.ts";

function defaulted(schema: JsonObject, value: JsonValue): JsonValue {
  compileDefaults(schema)?.(value);
  return value;
}

const replicas: JsonObject = { type: "integer", default: 1 };
const scale: JsonObject = { type: "object", default: {}, properties: { replicas } };

test("an absent member gets its default, and that the defaults of its own", () => {
  expect(defaulted({ type: "object", properties: { scale } }, {})).toEqual({ scale: { replicas: 1 } });
});

test("what is inside an object that is absent and has no default stays away", () => {
  expect(defaulted({ type: "object", properties: { spec: { type: "object", properties: { replicas } } } }, {})).toEqual({});
});

test("a value that is there stays, false and empty ones too", () => {
  const properties: JsonObject = { a: { type: "boolean", default: true }, b: { type: "string", default: "x" } };
  expect(defaulted({ type: "object", properties }, { a: false, b: "" })).toEqual({ a: false, b: "" });
});

test("null is replaced unless the schema allows it", () => {
  const nullable: JsonObject = { type: "string", default: "x", nullable: true };
  expect(defaulted({ type: "object", properties: { a: { type: "string", default: "x" }, b: nullable } }, { a: null, b: null })).toEqual({
    a: "x",
    b: null,
  });
});

test("items and values of maps", () => {
  const item: JsonObject = { type: "object", properties: { replicas } };
  expect(defaulted({ type: "array", items: item }, [{}, { replicas: 2 }])).toEqual([{ replicas: 1 }, { replicas: 2 }]);
  expect(defaulted({ type: "object", additionalProperties: item }, { a: {}, b: { replicas: 0 } })).toEqual({
    a: { replicas: 1 },
    b: { replicas: 0 },
  });
});

test("two objects never share a default", () => {
  const apply = compileDefaults({ type: "object", properties: { l: { type: "array", default: [{ a: 1 }] } } });
  const [one, two]: [JsonObject, JsonObject] = [{}, {}];
  apply?.(one);
  apply?.(two);
  (one["l"] as JsonObject[])[0] = { a: 2 };
  expect(two).toEqual({ l: [{ a: 1 }] });
});

test("a schema without defaults compiles to nothing", () => {
  expect(compileDefaults({ type: "object", properties: { a: { type: "array", items: { type: "string" } } } })).toBeUndefined();
});
