import { expect, test } from "vitest";
import { zeroObject } from "../../../../codegen/compiler/decode/zero-value.ts";
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject, ManagedFieldsEntry } from "../../../../runtime/meta/object.ts";
import { leaf, setOfPaths } from "../../../../runtime/registry/managed-fields/field-set.ts";
import { ownershipOf } from "../../../../runtime/registry/managed-fields/ownership-plan.ts";
import { type OwnedVersion, type TrackedUpdate, trackUpdate } from "../../../../runtime/registry/managed-fields/track.ts";
import { gadget } from "../../../codegen/compiler/decode/types.ts";

const version: OwnedVersion = {
  apiVersion: "v1",
  ownership: ownershipOf(gadget),
  zero: zeroObject(gadget),
  convert: (object) => object,
  toHub: (object) => object as unknown as KubeObject,
};
let now = Date.parse("2026-01-01T00:00:00Z");

function write(live: KubeObject | undefined, body: JsonObject, more: Partial<TrackedUpdate> = {}): KubeObject {
  const object = { apiVersion: "v1", kind: "Gadget", metadata: {}, ...zeroObject(gadget), ...structuredClone(body) } as unknown as KubeObject;
  now += 1000;
  trackUpdate({ live, object, version, otherVersion: () => undefined, manager: "m1", subresource: "", ignored: leaf, now, ...more });
  return object;
}

const owners = (object: KubeObject) => Object.fromEntries((object.metadata.managedFields ?? []).map((entry) => [entry.manager, entry.fieldsV1]));
const spec = (containers: JsonObject[], more: JsonObject = {}): JsonObject => ({
  spec: { selector: null, containers: containers.map((one) => ({ resources: {}, ...one })), strategy: {}, ...more },
});

test("a creator owns what differs from the zero object", () => {
  const object = write(undefined, {
    metadata: { name: "a", namespace: "n", labels: { l: "v" }, finalizers: ["a.b/c"] },
    data: { x: "1" },
    ...spec([{ name: "c", image: "i", ports: [{ containerPort: 80 }] }], { replicas: 0, raw: { free: { form: 1 } } }),
  });
  expect(object.metadata.managedFields).toEqual([
    {
      manager: "m1",
      operation: "Update",
      apiVersion: "v1",
      time: new Date(now).toISOString().replace(".000", ""),
      fieldsType: "FieldsV1",
      fieldsV1: {
        "f:data": { ".": {}, "f:x": {} },
        "f:metadata": { "f:finalizers": { ".": {}, 'v:"a.b/c"': {} }, "f:labels": { ".": {}, "f:l": {} } },
        "f:spec": {
          "f:containers": {
            'k:{"name":"c"}': {
              ".": {},
              "f:image": {},
              "f:name": {},
              "f:ports": { ".": {}, 'k:{"containerPort":80,"protocol":"TCP"}': { ".": {}, "f:containerPort": {} } },
              "f:resources": {},
            },
          },
          "f:raw": {},
          "f:replicas": {},
        },
      },
    },
  ]);
});

test("an object without fields has no managers, and later updates are not tracked", () => {
  const created = write(undefined, { metadata: { name: "a" } });
  expect(created.metadata.managedFields).toBeUndefined();
  expect(write(created, { data: { x: "1" } }).metadata.managedFields).toBeUndefined();
});

test("who changes a value takes the field, and what goes is nobody's", () => {
  const created = write(undefined, { metadata: { labels: { l: "v" }, finalizers: ["a.b/c"] }, data: { x: "1" } });
  const updated = write(created, { metadata: { labels: { l: "w" } }, data: { x: "1", y: "2" } }, { manager: "m2" });
  expect(owners(updated)).toEqual({
    m1: { "f:data": { ".": {}, "f:x": {} }, "f:metadata": { "f:labels": {} } },
    m2: { "f:data": { "f:y": {} }, "f:metadata": { "f:labels": { "f:l": {} } } },
  });
});

test("the first manager keeps a map whose keys all go", () => {
  const updated = write(write(undefined, { data: { x: "1" } }), { data: { y: "2" } }, { manager: "m2" });
  expect(owners(updated)).toEqual({ m1: { "f:data": {} }, m2: { "f:data": { "f:y": {} } } });
});

test("nothing changes when nothing changed", () => {
  const created = write(undefined, { data: { x: "1" } });
  expect(write(created, { data: { x: "1" } }, { manager: "m2" }).metadata.managedFields).toEqual(created.metadata.managedFields);
});

test("a manager has one entry a version and a subresource", () => {
  const created = write(undefined, { data: { x: "1" } });
  const again = write(created, { data: { x: "1", y: "2" } });
  expect(owners(again)).toEqual({ m1: { "f:data": { ".": {}, "f:x": {}, "f:y": {} } } });
  expect(again.metadata.managedFields?.[0]?.time).not.toBe(created.metadata.managedFields?.[0]?.time);
  const scaled = write(again, { data: { x: "1", y: "2" }, ...spec([], { replicas: 2 }) }, { subresource: "scale" });
  expect(scaled.metadata.managedFields).toHaveLength(2);
  expect(scaled.metadata.managedFields?.[0]).toMatchObject({ subresource: "scale", fieldsV1: { "f:spec": { "f:replicas": {} } } });
  expect(scaled.metadata.managedFields?.[0]).not.toHaveProperty("time");
});

test("managers of another version lose what changes there", () => {
  const entry: ManagedFieldsEntry = {
    manager: "old",
    operation: "Update",
    apiVersion: "v1beta1",
    fieldsType: "FieldsV1",
    fieldsV1: { "f:text": { ".": {}, "f:x": {} } },
  };
  const live = write(undefined, { data: { x: "1" } });
  live.metadata.managedFields?.push(entry, { ...entry, manager: "gone", apiVersion: "v1alpha1" });
  const renamed: OwnedVersion = {
    ...version,
    apiVersion: "v1beta1",
    ownership: { shape: "deduced" },
    convert: ({ data, ...object }) => ({ ...object, text: data }) as unknown as KubeObject,
  };
  const updated = write(live, { data: { x: "2" } }, { manager: "m2", otherVersion: (name) => (name === "v1beta1" ? renamed : undefined) });
  expect(owners(updated)).toEqual({ m1: { "f:data": {} }, m2: { "f:data": { "f:x": {} } }, old: { "f:text": {} } });
});

test("who owned parts of what has become atomic owns the whole", () => {
  const live = write(undefined, { data: { x: "1" }, ...spec([{ name: "a", args: ["b"] }]) });
  live.metadata.managedFields = [
    {
      manager: "old",
      operation: "Update",
      apiVersion: "v1",
      fieldsType: "FieldsV1",
      fieldsV1: { "f:spec": { "f:containers": { 'k:{"name":"a"}': { "f:args": { 'v:"b"': {} } } } }, "f:unknown": { "f:x": {} } },
    },
  ];
  const updated = write(live, { data: { x: "2" }, ...spec([{ name: "a", args: ["b"] }]) }, { manager: "m2" });
  expect(owners(updated)).toEqual({
    m2: { "f:data": { "f:x": {} } },
    old: { "f:spec": { "f:containers": { 'k:{"name":"a"}': { "f:args": {} } } }, "f:unknown": { "f:x": {} } },
  });
});

test("fields that a request cannot set are not owned", () => {
  const body = { metadata: { labels: { a: "b" } }, data: { x: "1" } };
  expect(owners(write(undefined, body, { ignored: setOfPaths(["data"]) }))).toEqual({
    m1: { "f:metadata": { "f:labels": { ".": {}, "f:a": {} } } },
  });
});

test("a client may rewrite or clear the entries, and nonsense is ignored", () => {
  const created = write(undefined, { data: { x: "1" } });
  const rewrite = (managedFields: unknown, more: Partial<TrackedUpdate> = {}) =>
    write(created, { data: { x: "1" }, metadata: { managedFields: managedFields as JsonObject[] } }, { manager: "m2", ...more }).metadata
      .managedFields;
  const other = {
    manager: "x",
    operation: "Apply",
    apiVersion: "v1",
    fieldsType: "FieldsV1",
    fieldsV1: { "f:data": { 'k:{ "b": 1, "a": 2 }': {}, "f:x": {} } },
  };
  expect(rewrite([other])).toEqual([{ ...other, fieldsV1: { "f:data": { 'k:{"a":2,"b":1}': {}, "f:x": {} } } }]);
  expect(rewrite([{}])).toBeUndefined();
  expect(rewrite([])).toBeUndefined();
  expect(rewrite([{ ...other, operation: "Bogus" }])).toEqual(created.metadata.managedFields);
  expect(rewrite([{ ...other, fieldsV1: { bad: {} } }])).toEqual(created.metadata.managedFields);
  expect(rewrite([{ ...other, fieldsType: "" }])).toEqual(created.metadata.managedFields);
  expect(rewrite([other], { subresource: "status" })).toEqual(created.metadata.managedFields);
});

test("repeated items are owned as one", () => {
  const created = write(
    undefined,
    spec([
      { name: "a", image: "1" },
      { name: "a", image: "2" },
    ]),
  );
  expect(owners(created)).toEqual({ m1: { "f:spec": { "f:containers": { 'k:{"name":"a"}': {} } } } });
  const updated = write(created, spec([{ name: "a", image: "1" }]), { manager: "m2" });
  expect(owners(updated)).toEqual({
    m2: { "f:spec": { "f:containers": { 'k:{"name":"a"}': { ".": {}, "f:image": {}, "f:name": {}, "f:resources": {} } } } },
  });
});

test("items without their keys leave no owners", () => {
  expect(write(undefined, { data: { x: "1" }, ...spec([{ image: "nameless" }]) }).metadata.managedFields).toBeUndefined();
});

test("ten updaters are enough", () => {
  let object = write(undefined, { data: { m00: "" } }, { manager: "m00" });
  for (let index = 1; index <= 10; index++) {
    const name = `m${String(index).padStart(2, "0")}`;
    object = write(object, { data: { ...(object["data"] as JsonObject), [name]: "" } }, { manager: name });
  }
  const entries = object.metadata.managedFields as ManagedFieldsEntry[];
  expect(entries.map((entry) => entry.manager)).toEqual(["ancient-changes", "m02", "m03", "m04", "m05", "m06", "m07", "m08", "m09", "m10"]);
  expect(entries[0]?.fieldsV1).toEqual({ "f:data": { ".": {}, "f:m00": {}, "f:m01": {} } });
});
