import { deepEqual } from "../../meta/deep-equal.ts";
import type { JsonObject, JsonValue } from "../../meta/json.ts";
import { fieldElement } from "./element-of.ts";
import { type FieldSet, leaf, type MutableFieldSet } from "./field-set.ts";
import { elementOf, fieldsOf } from "./fields-of.ts";
import type { Ownership } from "./ownership-plan.ts";

/** The fields in which a new object differs from an old one. */
export interface Comparison {
  readonly added: FieldSet;
  readonly modified: FieldSet;
  readonly removed: FieldSet;
}

/** The same below one node; undefined where nothing differs. */
interface Delta {
  added: FieldSet | undefined;
  modified: FieldSet | undefined;
  removed: FieldSet | undefined;
}

/**
 * Compares objects field by field. Members that are undefined are absent, null is a value, and an empty list or map is
 * a field of its own: structured-merge-diff's rules.
 * @throws OwnershipError
 */
export function compareObjects(old: JsonObject, object: JsonObject, ownership: Ownership): Comparison {
  const delta = compareValues(old, object, ownership);
  return { added: delta?.added ?? leaf, modified: delta?.modified ?? leaf, removed: delta?.removed ?? leaf };
}

function compareValues(old: JsonValue, value: JsonValue, ownership: Ownership): Delta | undefined {
  switch (ownership.shape) {
    case "whole":
      return compareWhole(old, value);
    case "object":
    case "map":
      return compareMembers(old, value, ownership);
    case "keyed":
    case "set":
      return compareItems(old, value, ownership);
    case "deduced":
      return compareDeduced(old, value);
  }
}

function compareWhole(old: JsonValue, value: JsonValue): Delta | undefined {
  if (old === value || deepEqual(old, value)) return undefined;
  return { added: undefined, modified: leaf, removed: undefined };
}

const deduced = { shape: "deduced" } as const;

type Divided = Extract<Ownership, { shape: "object" | "map" | "deduced" }>;
type Associative = Extract<Ownership, { shape: "keyed" | "set" }>;

function compareMembers(old: JsonValue, value: JsonValue, ownership: Divided): Delta | undefined {
  const before = membersOf(old);
  const after = membersOf(value);
  if (isEmpty(before) && isEmpty(after)) return compareWhole(old, value);
  let delta: Delta | undefined;
  if (after !== undefined) {
    for (const key in after) {
      const right = after[key];
      if (right === undefined) continue;
      const left = before === undefined ? undefined : before[key];
      // Most members are scalars that have not changed.
      if (left === right) continue;
      const member = ownership.shape === "object" ? ownership.members.get(key) : undefined;
      const inner = memberOwnership(ownership, member);
      if (inner === undefined) continue;
      const element = member === undefined ? fieldElement(key) : member.element;
      if (left === undefined) {
        delta ??= noDelta();
        delta.added = extend(delta.added, element, fieldsOf(right, inner));
      } else delta = include(delta, element, compareValues(left, right, inner));
    }
  }
  if (before !== undefined) {
    for (const key in before) {
      const left = before[key];
      if (left === undefined || (after !== undefined && after[key] !== undefined)) continue;
      const member = ownership.shape === "object" ? ownership.members.get(key) : undefined;
      const inner = memberOwnership(ownership, member);
      if (inner === undefined) continue;
      delta ??= noDelta();
      delta.removed = extend(delta.removed, member === undefined ? fieldElement(key) : member.element, fieldsOf(left, inner));
    }
  }
  return delta;
}

function memberOwnership(ownership: Divided, member: { readonly ownership: () => Ownership } | undefined): Ownership | undefined {
  if (member !== undefined) return member.ownership();
  if (ownership.shape === "map") return ownership.values();
  return ownership.shape === "object" ? ownership.others : deduced;
}

function compareItems(old: JsonValue, value: JsonValue, ownership: Associative): Delta | undefined {
  const before = Array.isArray(old) ? old : [];
  const after = Array.isArray(value) ? value : [];
  if (before.length === 0 && after.length === 0) return compareWhole(old, value);
  if (Array.isArray(old) && Array.isArray(value) && deepEqual(old, value)) return undefined;
  const left = itemsByElement(before, ownership);
  const right = itemsByElement(after, ownership);
  const inner = ownership.shape === "keyed" ? ownership.items() : undefined;
  const whole = (item: JsonValue): FieldSet => (inner === undefined ? leaf : fieldsOf(item, inner));
  let delta: Delta | undefined;
  for (const [element, items] of right) {
    const known = left.get(element);
    if (known === undefined) {
      delta ??= noDelta();
      delta.added = extend(delta.added, element, items.length === 1 ? whole(items[0] as JsonValue) : leaf);
    } else if (known.length === 1 && items.length === 1) {
      if (inner !== undefined) delta = include(delta, element, compareValues(known[0] as JsonValue, items[0] as JsonValue, inner));
    } else if (known.length > 1 && items.length > 1) {
      if (!deepEqual(known, items)) delta = include(delta, element, { added: undefined, modified: leaf, removed: undefined });
    } else if (known.length > 1) {
      // No longer repeated: what was owned as one is now owned field by field.
      delta = include(delta, element, { added: whole(items[0] as JsonValue), modified: undefined, removed: leaf });
    } else delta = include(delta, element, { added: leaf, modified: undefined, removed: whole(known[0] as JsonValue) });
  }
  for (const [element, items] of left) {
    if (right.has(element)) continue;
    delta ??= noDelta();
    delta.removed = extend(delta.removed, element, items.length === 1 ? whole(items[0] as JsonValue) : leaf);
  }
  return delta;
}

function itemsByElement(items: readonly JsonValue[], ownership: Associative): Map<string, JsonValue[]> {
  const byElement = new Map<string, JsonValue[]>();
  for (const item of items) {
    const element = elementOf(item, ownership);
    const known = byElement.get(element);
    if (known === undefined) byElement.set(element, [item]);
    else known.push(item);
  }
  return byElement;
}

/** Values of no declared type: maps are divided, and a map that becomes something else is removed and replaced. */
function compareDeduced(old: JsonValue, value: JsonValue): Delta | undefined {
  const oldIsMap = isMap(old);
  const newIsMap = isMap(value);
  if (!oldIsMap && !newIsMap) return compareWhole(old, value);
  if ((oldIsMap || old === null) && (newIsMap || value === null)) return compareMembers(old, value, deduced);
  const delta = compareMembers(oldIsMap ? old : null, newIsMap ? value : null, deduced) ?? noDelta();
  delta.modified = leaf;
  return delta;
}

function isMap(value: JsonValue): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function membersOf(value: JsonValue): JsonObject | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
}

function isEmpty(members: JsonObject | undefined): boolean {
  if (members === undefined) return true;
  for (const key in members) if (members[key] !== undefined) return false;
  return true;
}

function noDelta(): Delta {
  return { added: undefined, modified: undefined, removed: undefined };
}

/** Sets are new while they are compared, so they grow in place. */
function extend(set: FieldSet | undefined, element: string, node: FieldSet): FieldSet {
  if (set === undefined) return { [element]: node };
  (set as MutableFieldSet)[element] = node;
  return set;
}

function include(delta: Delta | undefined, element: string, inner: Delta | undefined): Delta | undefined {
  if (inner === undefined) return delta;
  const result = delta ?? noDelta();
  if (inner.added !== undefined) result.added = extend(result.added, element, inner.added);
  if (inner.modified !== undefined) result.modified = extend(result.modified, element, inner.modified);
  if (inner.removed !== undefined) result.removed = extend(result.removed, element, inner.removed);
  return result;
}
