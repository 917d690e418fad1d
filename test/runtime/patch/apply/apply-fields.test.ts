import { expect, test } from "vitest";
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { appliedFields } from "../../../../runtime/patch/apply/applied-fields.ts";
import { checkApplied } from "../../../../runtime/patch/apply/check-applied.ts";
import { pathsOf } from "../../../../runtime/patch/apply/format-path.ts";
import { mergeApplied } from "../../../../runtime/patch/apply/merge-applied.ts";
import { pruneGivenUp } from "../../../../runtime/patch/apply/prune-given-up.ts";
import type { Managers } from "../../../../runtime/registry/managed-fields/managers.ts";
import { ownershipOf } from "../../../../runtime/registry/managed-fields/ownership-plan.ts";
import type { OwnedVersion } from "../../../../runtime/registry/managed-fields/track.ts";
import { gadget } from "../../../codegen/compiler/decode/types.ts";

const ownership = ownershipOf(gadget);
const version: OwnedVersion = {
  apiVersion: "v1",
  ownership,
  zero: {},
  convert: (object) => object,
  toHub: (object) => object as unknown as KubeObject,
};

/** A version that calls the data something else. */
function renamed(apiVersion: string, name: string): OwnedVersion {
  return {
    ...version,
    apiVersion,
    ownership: { shape: "deduced" },
    convert: ({ data, ...object }) => ({ ...object, [name]: data }) as unknown as KubeObject,
    toHub: ({ [name]: data, ...object }) => ({ ...object, data }) as unknown as KubeObject,
  };
}

const spec = (...containers: JsonObject[]): JsonObject => ({ spec: { containers } });

test("a configuration speaks of leaves, items and entries", () => {
  const fields = appliedFields(
    { data: { x: "1" }, ...spec({ name: "a", args: [], ports: [] }), metadata: { labels: {}, finalizers: [] } },
    ownership,
  );
  expect(fields).toEqual({
    "f:data": { "f:x": {} },
    "f:spec": { "f:containers": { 'k:{"name":"a"}': { ".": {}, "f:name": {}, "f:args": {} } } },
    "f:metadata": { "f:labels": {} },
  });
  expect(pathsOf(fields)).toEqual([
    ".data.x",
    ".metadata.labels",
    '.spec.containers[name="a"]',
    '.spec.containers[name="a"].args',
    '.spec.containers[name="a"].name',
  ]);
});

test("a structure of empty lists says nothing", () => {
  expect(appliedFields({ spec: { containers: [] } }, ownership)).toEqual({});
  expect(appliedFields({ spec: {}, data: {} }, ownership)).toEqual({ "f:spec": {}, "f:data": {} });
});

test("items merge by key; the configuration's order wins, others keep their place", () => {
  const live = spec({ name: "a", image: "1" }, { name: "x" }, { name: "b", image: "2" });
  const merged = mergeApplied(live, spec({ name: "b", args: ["new"] }, { name: "a" }, { name: "c" }), ownership);
  expect(merged).toEqual(spec({ name: "x" }, { name: "b", image: "2", args: ["new"] }, { name: "a", image: "1" }, { name: "c" }));
});

test("what is no longer applied goes, unless another manager owns it", () => {
  const merged = { data: { x: "1", y: "2", z: "3" } };
  const manager = { operation: "Apply", apiVersion: "v1", subresource: "", time: undefined, entry: undefined } as const;
  const managers: Managers = new Map([
    ["m1", { ...manager, name: "m1", fields: { "f:data": { "f:x": {} } } }],
    ["m2", { ...manager, name: "m2", fields: { "f:data": { "f:y": {} } } }],
  ]);
  const last = { ...manager, name: "m1", fields: { "f:data": { "f:x": {}, "f:y": {}, "f:z": {} } } };
  expect(pruneGivenUp(merged, last, { "f:data": { "f:x": {} } }, managers, version, () => undefined)).toEqual({ data: { x: "1", y: "2" } });
});

test("what was last applied at another version goes, unless somebody owns it at any version", () => {
  const merged = { data: { w: "0", x: "1", y: "2", z: "3" } };
  const manager = { operation: "Apply", apiVersion: "v1", subresource: "", time: undefined, entry: undefined } as const;
  const managers: Managers = new Map([
    ["m1", { ...manager, name: "m1", fields: { "f:data": { "f:x": {} } } }],
    ["m2", { ...manager, name: "m2", apiVersion: "v1beta1", fields: { "f:text": { "f:y": {} } } }],
    ["m3", { ...manager, name: "m3", apiVersion: "v1alpha1", fields: { "f:words": { "f:w": {} } } }],
  ]);
  const last = { ...manager, name: "m1", apiVersion: "v1beta1", fields: { "f:text": { "f:x": {}, "f:y": {}, "f:z": {}, "f:w": {} } } };
  const others = new Map([renamed("v1beta1", "text"), renamed("v1alpha1", "words")].map((one) => [one.apiVersion, one]));
  expect(pruneGivenUp(merged, last, { "f:data": { "f:x": {} } }, managers, version, (name) => others.get(name))).toEqual({
    data: { w: "0", x: "1", y: "2" },
  });
  expect(pruneGivenUp(merged, { ...last, apiVersion: "gone" }, { "f:data": { "f:x": {} } }, managers, version, (name) => others.get(name))).toEqual(
    merged,
  );
});

test.each<[JsonObject, string]>([
  [{ bogus: 1 }, ".bogus: field not declared in schema"],
  [{ spec: { replicas: "3" } }, ".spec.replicas: expected numeric (int or float), got string"],
  [{ data: { x: 5 } }, ".data.x: expected string, got &value.valueUnstructured{Value:5}"],
  [{ data: ["x"] }, ".data: expected map, got &{[x]}"],
  [spec({ name: "c", bogus: 1 }), '.spec.containers[name="c"].bogus: field not declared in schema'],
  [spec({ name: "c" }, { name: "c" }), '.spec.containers: duplicate entries for key [name="c"]'],
  [{ metadata: { finalizers: ["a", "a"] } }, '.metadata.finalizers: duplicate entries for key [="a"]'],
  [
    spec({ image: "i" }),
    '.spec.containers: element 0: associative list with keys has an element that omits all key fields ["name"] (and doesn\'t have default values for any key fields)',
  ],
])("refuses %j", (config, message) => {
  expect(() => checkApplied(config, gadget)).toThrow(expect.objectContaining({ message }));
});
