import { expect, test } from "vitest";
import type { JsonValue } from "../../../runtime/meta/json.ts";
import { applyJsonPatch, JsonPatchError, type JsonPatchOperation } from "../../../runtime/patch/json-patch.ts";

const document = () => ({ a: "1", m: { x: { y: 1 }, "s/l": 1, "t~": 2 }, l: [1, 2, 3], n: null }) as JsonValue;

test.each<[string, JsonPatchOperation[], JsonValue]>([
  ["add a member", [{ op: "add", path: "/m/z", value: [1] }], { m: { z: [1] } }],
  ["add without value writes null", [{ op: "add", path: "/m/z" }], { m: { z: null } }],
  ["replace a missing member adds it", [{ op: "replace", path: "/m/new", value: 1 }], { m: { new: 1 } }],
  ["copy a missing member writes null", [{ op: "copy", from: "/none", path: "/a" }], { a: null }],
  ["a path without slash in front", [{ op: "add", path: "data/x", value: 1 }], { x: 1 }],
  [
    "escapes",
    [
      { op: "replace", path: "/m/s~1l", value: 2 },
      { op: "replace", path: "/m/t~0", value: 3 },
    ],
    { m: { "s/l": 2, "t~": 3 } },
  ],
  ["move", [{ op: "move", from: "/m/x", path: "/moved" }], { moved: { y: 1 } }],
  ["test null of a missing member", [{ op: "test", path: "/none", value: null }], {}],
  ["test compares deeply", [{ op: "test", path: "/m/x", value: { y: 1 } }], {}],
  ["insert into a list", [{ op: "add", path: "/l/1", value: 9 }], { l: [1, 9, 2, 3] }],
  ["append", [{ op: "add", path: "/l/-", value: 9 }], { l: [1, 2, 3, 9] }],
  ["add at the end", [{ op: "add", path: "/l/3", value: 9 }], { l: [1, 2, 3, 9] }],
  ["index -1 replaces the last", [{ op: "replace", path: "/l/-1", value: 9 }], { l: [1, 2, 9] }],
  ["index -1 adds at the end", [{ op: "add", path: "/l/-1", value: 9 }], { l: [1, 2, 3, 9] }],
  ["remove an item", [{ op: "remove", path: "/l/0" }], { l: [2, 3] }],
])("%s", (_, operations, expected) => {
  expect(applyJsonPatch(document(), operations)).toMatchObject(expected as object);
});

test.each<[string, JsonPatchOperation]>([
  ["remove a missing member", { op: "remove", path: "/none" }],
  ["move a missing member", { op: "move", from: "/none", path: "/a" }],
  ["a missing parent", { op: "add", path: "/none/x", value: 1 }],
  ["a scalar parent", { op: "add", path: "/a/x", value: 1 }],
  ["an index beyond the end", { op: "add", path: "/l/4", value: 1 }],
  ["replace beyond the end", { op: "replace", path: "/l/3", value: 1 }],
  ["an index that is no number", { op: "add", path: "/l/x", value: 1 }],
  ["a failing test", { op: "test", path: "/a", value: "2" }],
  ["the empty path", { op: "add", path: "", value: {} }],
  ["no path", { op: "add", value: {} }],
  ["an unknown operation", { op: "explode", path: "/a" }],
  ["a root that is no container", { op: "replace", path: "", value: 5 }],
  ["the prototype", { op: "add", path: "/__proto__/polluted", value: 1 }],
  ["an inherited member", { op: "remove", path: "/toString" }],
])("refuses %s", (_, operation) => {
  expect(() => applyJsonPatch(document(), [operation])).toThrow(JsonPatchError);
});

test("replaces the whole", () => {
  expect(applyJsonPatch(document(), [{ op: "replace", path: "", value: { b: 1 } }])).toEqual({ b: 1 });
});

test("copies are limited in size", () => {
  const operations = Array.from({ length: 30 }, () => ({ op: "copy", from: "/m", path: "/m/again" }));
  expect(() => applyJsonPatch({ m: { text: "x".repeat(10_000) } }, operations)).toThrow(JsonPatchError);
});

test("a patch can be applied again", () => {
  const operations = [
    { op: "add", path: "/list", value: [] },
    { op: "add", path: "/list/-", value: { a: 1 } },
  ];
  expect(applyJsonPatch({}, operations)).toEqual(applyJsonPatch({}, operations));
});
