import { expect, test } from "vitest";
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import { mergeMap } from "../../../../runtime/patch/strategic/merge-map.ts";
import { gadget } from "../../../codegen/compiler/decode/types.ts";

const merge = (original: JsonObject, patch: JsonObject) => mergeMap(structuredClone(original), structuredClone(patch), gadget);
const spec = (...containers: JsonObject[]): JsonObject => ({ spec: { containers } });
const original = spec({ name: "a", image: "1", args: ["x"] }, { name: "b", image: "2" });

test.each<[string, JsonObject, JsonObject]>([
  [
    "items merge by key and come first",
    spec({ name: "b", image: "3" }, { name: "c" }),
    spec({ name: "a", image: "1", args: ["x"] }, { name: "b", image: "3" }, { name: "c" }),
  ],
  ["lists without strategy are replaced", spec({ name: "a", args: [] }), spec({ name: "a", image: "1", args: [] }, { name: "b", image: "2" })],
  ["an item is deleted", spec({ $patch: "delete", name: "a" }), spec({ name: "b", image: "2" })],
  ["a list is replaced", spec({ name: "c" }, { $patch: "replace" }), spec({ name: "c" })],
  ["null removes", { spec: { containers: null } }, { spec: {} }],
  ["a map is replaced", { spec: { $patch: "replace", replicas: 1 } }, { spec: { replicas: 1 } }],
  ["a map is emptied", { spec: { $patch: "delete" } }, { spec: {} }],
  ["a directive over nothing goes with its map", { data: { $patch: "replace", a: "b" } }, original],
  [
    "order is set",
    { spec: { "$setElementOrder/containers": [{ name: "c" }, { name: "b" }, { name: "a" }], containers: [{ name: "c", image: "9" }] } },
    spec({ name: "c", image: "9" }, { name: "b", image: "2" }, { name: "a", image: "1", args: ["x"] }),
  ],
])("%s", (_, patch, expected) => {
  expect(merge(original, patch)).toEqual(expected);
});

test("scalars merge without repeating, those of the patch first", () => {
  const object = { metadata: { finalizers: ["a/1", "b/2"] } };
  expect(merge(object, { metadata: { finalizers: ["c/3", "a/1"] } })).toEqual({ metadata: { finalizers: ["c/3", "a/1", "b/2"] } });
  expect(merge(object, { metadata: { "$deleteFromPrimitiveList/finalizers": ["a/1"] } })).toEqual({ metadata: { finalizers: ["b/2"] } });
  expect(merge(object, { metadata: { "$deleteFromPrimitiveList/finalizers": "a/1" } })).toEqual(object);
});

test("retained keys are all that stays", () => {
  const object = { spec: { strategy: { type: "A", rollingUpdate: { x: 1 } } } };
  expect(merge(object, { spec: { strategy: { $retainKeys: ["type"], type: "B" } } })).toEqual({ spec: { strategy: { type: "B" } } });
});

test.each<[string, JsonObject, number, string]>([
  ["an unknown directive", { spec: { $patch: "explode" } }, 500, "unknown patch type: explode in map: map[$patch:explode]"],
  ["a missing merge key", spec({ image: "noname" }), 500, "map: map[image:noname] does not contain declared merge key: name"],
  ["merge as a directive of a list", spec({ $patch: "merge", name: "a" }), 500, "merging lists cannot yet be specified in the patch"],
  ["retained keys that miss one", { spec: { $retainKeys: ["replicas"], replicas: 1, raw: {} } }, 400, "invalid patch format of retainKeys"],
  ["retained keys that are no list", { spec: { $retainKeys: "x" } }, 400, "invalid patch format of retainKeys"],
])("refuses %s", (_, patch, code, message) => {
  expect(() => merge(original, patch)).toThrow(expect.objectContaining({ code, message }));
});

test("refuses an order that does not fit the list", () => {
  const patch = { spec: { "$setElementOrder/containers": [{ name: "a" }], containers: [{ name: "z" }] } };
  expect(() => merge(original, patch)).toThrow("The order in patch list:\n[map[name:z]]\n doesn't match $setElementOrder list:\n[map[name:a]]\n");
});
