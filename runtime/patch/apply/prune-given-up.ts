import type { JsonObject } from "../../meta/json.ts";
import { difference, type FieldSet, intersection, isEmptySet, leaf, union } from "../../registry/managed-fields/field-set.ts";
import type { Manager, Managers } from "../../registry/managed-fields/managers.ts";
import type { OwnedVersion } from "../../registry/managed-fields/track.ts";
import { appliedFields, withNamedFields } from "./applied-fields.ts";
import { removeFields } from "./remove-fields.ts";

/** A configuration laid over an object: before anything is removed, and after. */
interface Pruned {
  readonly version: OwnedVersion;
  readonly merged: JsonObject;
  readonly pruned: JsonObject;
}

/**
 * Removes what the manager applied last time, does not apply this time, and nobody else owns, whatever the versions they
 * use. `merged` is at `version`, as are the answer and `fields`, the new set, which `managers` already has. Without the version of last time
 * nothing can be removed.
 */
export function pruneGivenUp(
  merged: JsonObject,
  last: Manager,
  fields: FieldSet,
  managers: Managers,
  version: OwnedVersion,
  otherVersion: (apiVersion: string) => OwnedVersion | undefined,
): JsonObject {
  const lastVersion = last.apiVersion === version.apiVersion ? version : otherVersion(last.apiVersion);
  if (isEmptySet(last.fields) || lastVersion === undefined) return merged;
  // Most applies give up nothing.
  if (lastVersion === version && isEmptySet(difference(last.fields, fields))) return merged;
  const { ownership } = lastVersion;
  const whole = atVersion(merged, version, lastVersion);
  const lastNamed = withNamedFields(last.fields, ownership);
  let state: Pruned = { version: lastVersion, merged: whole, pruned: removeFields(whole, lastNamed, ownership) };
  const owned = ownedFields(managers);
  // Fields that a conversion needs come back before anything is converted.
  state = addBack(state, lastVersion, owned.get(lastVersion.apiVersion) ?? leaf);
  owned.delete(lastVersion.apiVersion);
  for (const [apiVersion, fields] of owned) {
    const other = apiVersion === version.apiVersion ? version : otherVersion(apiVersion);
    if (other !== undefined) state = addBack(state, other, fields);
  }
  const kept = withNamedFields(appliedFields(atVersion(state.pruned, state.version, lastVersion), ownership), ownership);
  const all = withNamedFields(appliedFields(whole, ownership), ownership);
  return atVersion(removeFields(whole, intersection(difference(all, kept), lastNamed), ownership), lastVersion, version);
}

/** What is owned at each version. */
function ownedFields(managers: Managers): Map<string, FieldSet> {
  const owned = new Map<string, FieldSet>();
  for (const { apiVersion, fields } of managers.values()) {
    const known = owned.get(apiVersion);
    owned.set(apiVersion, known === undefined ? fields : union(known, fields));
  }
  return owned;
}

/** Gives back what was removed though it is owned at `version`. */
function addBack(state: Pruned, version: OwnedVersion, owned: FieldSet): Pruned {
  const { ownership } = version;
  const merged = atVersion(state.merged, state.version, version);
  const pruned = atVersion(state.pruned, state.version, version);
  const all = withNamedFields(appliedFields(merged, ownership), ownership);
  const kept = union(withNamedFields(appliedFields(pruned, ownership), ownership), withNamedFields(owned, ownership));
  return { version, merged, pruned: removeFields(merged, difference(all, kept), ownership) };
}

function atVersion(object: JsonObject, from: OwnedVersion, to: OwnedVersion): JsonObject {
  return from === to ? object : (to.convert(from.toHub(object)) as unknown as JsonObject);
}
