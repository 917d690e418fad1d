import { expect, test } from "vitest";
import type { KubeObject, ManagedFieldsEntry } from "../../../../runtime/meta/object.ts";
import { keepTimes } from "../../../../runtime/registry/managed-fields/keep-times.ts";

const entry = (manager: string, time: string, ...names: string[]): ManagedFieldsEntry => ({
  manager,
  operation: "Update",
  apiVersion: "v1",
  time,
  fieldsType: "FieldsV1",
  fieldsV1: { "f:data": Object.fromEntries(names.map((name) => [`f:${name}`, {}])) },
});

const object = (managedFields: ManagedFieldsEntry[], data = "1"): KubeObject => ({
  apiVersion: "v1",
  kind: "ConfigMap",
  metadata: { name: "a", managedFields },
  data: { x: data },
});

const old = () => object([entry("m1", "2026-01-01T00:00:00Z", "x"), entry("m2", "2026-01-01T00:00:01Z", "y")]);

function timesAfter(next: KubeObject): (string | undefined)[] {
  keepTimes(next, old());
  return (next.metadata.managedFields ?? []).map(({ time }) => time);
}

test("times alone are no change", () => {
  const next = object([entry("m1", "2026-01-01T00:00:00Z", "x"), entry("m2", "2026-02-02T00:00:00Z", "y")]);
  expect(timesAfter(next)).toEqual(["2026-01-01T00:00:00Z", "2026-01-01T00:00:01Z"]);
  expect(next).toEqual(old());
});

test("they stay new where the object has changed", () => {
  expect(timesAfter(object([entry("m1", "2026-01-01T00:00:00Z", "x"), entry("m2", "2026-02-02T00:00:00Z", "y")], "2"))).toEqual([
    "2026-01-01T00:00:00Z",
    "2026-02-02T00:00:00Z",
  ]);
});

test("they stay new where a manager owns something else, or managers have come or gone", () => {
  expect(timesAfter(object([entry("m1", "2026-01-01T00:00:00Z", "x"), entry("m2", "2026-02-02T00:00:00Z", "z")]))).toEqual([
    "2026-01-01T00:00:00Z",
    "2026-02-02T00:00:00Z",
  ]);
  expect(timesAfter(object([entry("m1", "2026-02-02T00:00:00Z", "x")]))).toEqual(["2026-02-02T00:00:00Z"]);
});
