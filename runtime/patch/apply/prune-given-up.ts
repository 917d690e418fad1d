import type { JsonObject } from "../../meta/json.ts";
import { difference, type FieldSet, intersection, isEmptySet, leaf, union } from "../../registry/managed-fields/field-set.ts";
import type { Managers } from "../../registry/managed-fields/managers.ts";
import type { Ownership } from "../../registry/managed-fields/ownership-plan.ts";
import { appliedFields, withNamedFields } from "./applied-fields.ts";
import { removeFields } from "./remove-fields.ts";

/**
 * Removes what the manager applied last time, does not apply this time, and nobody else owns.
 * `managers` already has the new set; entries of other versions than `apiVersion` do not hold anything back.
 */
export function pruneGivenUp(merged: JsonObject, last: FieldSet, managers: Managers, apiVersion: string, ownership: Ownership): JsonObject {
  if (isEmptySet(last)) return merged;
  const named = (set: FieldSet): FieldSet => withNamedFields(set, ownership);
  const all = named(appliedFields(merged, ownership));
  let owned: FieldSet = leaf;
  for (const manager of managers.values()) if (manager.apiVersion === apiVersion) owned = union(owned, manager.fields);
  const lastNamed = named(last);
  const withoutLast = removeFields(merged, lastNamed, ownership);
  const kept = union(named(appliedFields(withoutLast, ownership)), named(owned));
  const withOwned = removeFields(merged, difference(all, kept), ownership);
  const gone = difference(all, named(appliedFields(withOwned, ownership)));
  return removeFields(merged, intersection(gone, lastNamed), ownership);
}
