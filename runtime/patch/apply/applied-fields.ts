import { isJsonObject, type JsonObject, type JsonValue } from "../../meta/json.ts";
import { fieldElement, keyElement, valueElement } from "../../registry/managed-fields/element-of.ts";
import { type FieldSet, leaf, type MutableFieldSet, self } from "../../registry/managed-fields/field-set.ts";
import { innerOwnership, type Ownership } from "../../registry/managed-fields/ownership-plan.ts";

/**
 * The fields that a configuration speaks of: leaves, items of lists and entries of maps; structures and lists
 * themselves only where they are empty maps, atomic or null.
 */
export function appliedFields(object: JsonObject, ownership: Ownership): FieldSet {
  return fieldsBelow(object, ownership) ?? leaf;
}

/** What is below a value; undefined when the value is a leaf. */
function fieldsBelow(value: JsonValue, ownership: Ownership): MutableFieldSet | undefined {
  if (typeof value !== "object" || value === null || ownership.shape === "whole") return undefined;
  let result: MutableFieldSet | undefined;
  if (ownership.shape === "keyed" || ownership.shape === "set") {
    if (!Array.isArray(value)) return undefined;
    for (const item of value) {
      const element = ownership.shape === "set" ? valueElement(item) : keyElement(item, ownership.keys);
      // Pruning leaves items without their keys on the way.
      if (element === undefined) continue;
      result ??= {};
      result[element] = withSelf(ownership.shape === "set" ? undefined : fieldsBelow(item, ownership.items()));
    }
    return result;
  }
  if (!isJsonObject(value)) return undefined;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    const declared = ownership.shape === "object" ? ownership.members.get(key) : undefined;
    if (declared !== undefined) {
      const inner = declared.ownership();
      const below = fieldsBelow(member, inner);
      if (below === undefined && saysNothing(member, inner)) continue;
      result ??= {};
      result[declared.element] = below ?? leaf;
      continue;
    }
    const inner = ownership.shape === "object" ? ownership.others : ownership.shape === "map" ? ownership.values() : ownership;
    if (inner === undefined) continue;
    result ??= {};
    result[fieldElement(key)] = withSelf(fieldsBelow(member, inner));
  }
  return result;
}

/** An associative list without items says nothing, and neither does a map that holds only such lists. */
function saysNothing(value: JsonValue, ownership: Ownership): boolean {
  if (ownership.shape === "keyed" || ownership.shape === "set") return Array.isArray(value) && value.length === 0;
  return ownership.shape !== "whole" && isJsonObject(value) && Object.keys(value).length > 0;
}

function withSelf(below: MutableFieldSet | undefined): FieldSet {
  if (below === undefined) return leaf;
  below[self] = leaf;
  return below;
}

/** `set` with the declared fields above its members: owning spec.a is owning spec, for a structure spec. */
export function withNamedFields(set: FieldSet, ownership: Ownership): FieldSet {
  const result: MutableFieldSet = {};
  for (const element in set) {
    const node = set[element] as FieldSet;
    if (element === self) {
      result[element] = leaf;
      continue;
    }
    const inner = innerOwnership(ownership, element);
    const isNamed = ownership.shape === "object" && element.startsWith("f:") && ownership.members.has(element.slice(2));
    const below = inner === undefined ? node : withNamedFields(node, inner);
    result[element] = isNamed && below[self] === undefined && Object.keys(below).length > 0 ? { [self]: leaf, ...below } : below;
  }
  return result;
}
