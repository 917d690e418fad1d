import { isJsonObject, type JsonObject, type JsonValue } from "../../meta/json.ts";
import { fieldElement, keyElement, valueElement } from "../../registry/managed-fields/element-of.ts";
import { type FieldSet, isEmptySet, self } from "../../registry/managed-fields/field-set.ts";
import { innerOwnership, type Ownership } from "../../registry/managed-fields/ownership-plan.ts";
import { setMember } from "../clone-json.ts";

/** `object` without the fields of a set; it stays as it is, and the result shares parts with it. */
export function removeFields(object: JsonObject, set: FieldSet, ownership: Ownership): JsonObject {
  return isEmptySet(set) ? object : ((remove(object, set, ownership) ?? {}) as JsonObject);
}

/** Undefined when nothing is left. */
function remove(value: JsonValue, set: FieldSet, ownership: Ownership): JsonValue | undefined {
  if (typeof value !== "object" || value === null || ownership.shape === "whole") return value;
  if (ownership.shape === "keyed" || ownership.shape === "set") {
    if (!Array.isArray(value)) return value;
    const inner = ownership.shape === "keyed" ? ownership.items() : undefined;
    const items: JsonValue[] = [];
    for (const item of value) {
      const element = ownership.shape === "set" ? valueElement(item) : keyElement(item, ownership.keys);
      const node = element === undefined ? undefined : set[element];
      if (node === undefined) items.push(item);
      else if (!isMember(node)) items.push(inner === undefined ? item : (remove(item, node, inner) ?? null));
    }
    return items.length === 0 ? undefined : items;
  }
  if (!isJsonObject(value)) return value;
  const result: JsonObject = {};
  for (const key of Object.keys(value)) {
    const member = value[key] as JsonValue;
    const element = fieldElement(key);
    const node = set[element];
    if (node === undefined) setMember(result, key, member);
    else if (!isMember(node)) {
      const inner = innerOwnership(ownership, element);
      setMember(result, key, inner === undefined ? member : (remove(member, node, inner) ?? null));
    }
  }
  return Object.keys(result).length === 0 ? undefined : result;
}

function isMember(node: FieldSet): boolean {
  return isEmptySet(node) || node[self] !== undefined;
}
