import type { JsonObject, JsonValue } from "../../meta/json.ts";
import { fieldElement, keyElement, valueElement } from "./element-of.ts";
import { type FieldSet, leaf, type MutableFieldSet, self } from "./field-set.ts";
import type { Ownership } from "./ownership-plan.ts";
import { sharedSet } from "./shared-sets.ts";

/** An object whose fields cannot be told apart: an item of a list without its keys. */
export class OwnershipError extends Error {}

/** Every field of a value, itself included. @throws OwnershipError */
export function fieldsOf(value: JsonValue, ownership: Ownership): FieldSet {
  if (typeof value !== "object" || value === null) return leaf;
  switch (ownership.shape) {
    case "whole":
      return leaf;
    case "object":
    case "map":
    case "deduced":
      return Array.isArray(value) ? leaf : fieldsOfMembers(value, ownership);
    case "keyed":
    case "set":
      return Array.isArray(value) ? fieldsOfItems(value, ownership) : leaf;
  }
}

type Divided = Extract<Ownership, { shape: "object" | "map" | "deduced" }>;
type Associative = Extract<Ownership, { shape: "keyed" | "set" }>;

function fieldsOfMembers(object: JsonObject, ownership: Divided): FieldSet {
  let result: MutableFieldSet | undefined;
  let size = 1;
  for (const key in object) {
    const value = object[key];
    if (value === undefined) continue;
    size++;
    if (result === undefined) result = { [self]: leaf };
    if (ownership.shape === "object") {
      const member = ownership.members.get(key);
      if (member !== undefined) result[member.element] = typeof value === "object" && value !== null ? fieldsOf(value, member.ownership()) : leaf;
      else if (ownership.others !== undefined) result[fieldElement(key)] = fieldsOf(value, ownership.others);
    } else if (typeof value !== "object" || value === null) result[fieldElement(key)] = leaf;
    else result[fieldElement(key)] = fieldsOf(value, ownership.shape === "map" ? ownership.values() : ownership);
  }
  if (result === undefined) return leaf;
  return ownership.shape === "deduced" ? result : sharedSet(ownership, result, size);
}

function fieldsOfItems(items: readonly JsonValue[], ownership: Associative): FieldSet {
  if (items.length === 0) return leaf;
  const result: MutableFieldSet = { [self]: leaf };
  let size = 1;
  for (const item of items) {
    const element = elementOf(item, ownership);
    // Repeated items have one owner for all of them.
    if (result[element] !== undefined) {
      result[element] = leaf;
      continue;
    }
    result[element] = ownership.shape === "set" ? leaf : fieldsOf(item, ownership.items());
    size++;
  }
  return ownership.shape === "set" ? result : sharedSet(ownership, result, size);
}

/** @throws OwnershipError for an item that the list cannot hold. */
export function elementOf(item: JsonValue, ownership: Associative): string {
  const element = ownership.shape === "set" ? valueElement(item) : keyElement(item, ownership.keys);
  if (element === undefined) throw new OwnershipError("an item of an associative list lacks its key");
  return element;
}
