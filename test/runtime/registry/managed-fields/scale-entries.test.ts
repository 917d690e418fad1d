import { expect, test } from "vitest";
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { ManagedFieldsEntry } from "../../../../runtime/meta/object.ts";
import { placeScaleEntries, scaleEntries } from "../../../../runtime/registry/managed-fields/scale-entries.ts";

const time = "2026-01-01T00:00:00Z";
const replicas = { "f:spec": { "f:replicas": {} } };

function entry(manager: string, operation: "Apply" | "Update", fieldsV1: JsonObject, more: Partial<ManagedFieldsEntry> = {}): ManagedFieldsEntry {
  return { manager, operation, apiVersion: "apps/v1", time, fieldsType: "FieldsV1", fieldsV1, ...more };
}

const creator = entry("creator", "Update", { "f:spec": { "f:paused": {}, "f:replicas": {} } });
const labeller = entry("labeller", "Apply", { "f:metadata": { "f:labels": {} } });
const asScale = (one: ManagedFieldsEntry): ManagedFieldsEntry => ({ ...one, apiVersion: "autoscaling/v1", fieldsV1: replicas });

test("a scale shows who owns the replicas", () => {
  expect(scaleEntries([creator, labeller], "spec.replicas")).toEqual([asScale(creator)]);
  expect(scaleEntries(undefined, "spec.replicas")).toEqual([]);
});

test("who takes the replicas has them at the object's version, without a time", () => {
  const scaler = entry("hpa", "Apply", replicas, { apiVersion: "autoscaling/v1", subresource: "scale" });
  const placed = placeScaleEntries([creator, labeller], [scaler], "spec.replicas", "apps/v1");
  const { time: _, ...timeless } = scaler;
  expect(placed).toEqual([{ ...timeless, apiVersion: "apps/v1" }, labeller, { ...creator, fieldsV1: { "f:spec": { "f:paused": {} } } }]);
  // Who already had them keeps the entry as it was.
  expect(placeScaleEntries(placed, scaleEntries(placed, "spec.replicas"), "spec.replicas", "apps/v1")).toEqual(placed);
});

test("who has nothing left but the replicas goes with them", () => {
  expect(placeScaleEntries([entry("creator", "Update", replicas)], [], "spec.replicas", "apps/v1")).toEqual([]);
});
