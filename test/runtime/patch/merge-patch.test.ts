import { expect, test } from "vitest";
import type { JsonObject } from "../../../runtime/meta/json.ts";
import { applyMergePatch } from "../../../runtime/patch/merge-patch.ts";

// RFC 7386, appendix A, where both are objects.
test.each<[JsonObject, JsonObject, JsonObject]>([
  [{ a: "b" }, { a: "c" }, { a: "c" }],
  [{ a: "b" }, { b: "c" }, { a: "b", b: "c" }],
  [{ a: "b" }, { a: null }, {}],
  [{ a: "b", b: "c" }, { a: null }, { b: "c" }],
  [{ a: ["b"] }, { a: "c" }, { a: "c" }],
  [{ a: "c" }, { a: ["b"] }, { a: ["b"] }],
  [{ a: { b: "c" } }, { a: { b: "d", c: null } }, { a: { b: "d" } }],
  [{ a: [{ b: "c" }] }, { a: [1] }, { a: [1] }],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  [{}, { a: [{ x: null, y: 1 }, null] }, { a: [{ y: 1 }, null] }],
])("%j with %j is %j", (document, patch, expected) => {
  expect(applyMergePatch(document, patch)).toEqual(expected);
});

test("__proto__ is a member like any other", () => {
  const merged = applyMergePatch({}, JSON.parse('{"__proto__":{"polluted":1}}'));
  expect(Object.keys(merged)).toEqual(["__proto__"]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});
