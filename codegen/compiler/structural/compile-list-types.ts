import { isJsonObject, type JsonObject, type JsonValue } from "../../../runtime/meta/json.ts";
import { duplicate, type FieldError, invalid } from "../../../runtime/validation/field-error.ts";
import { compileMembers } from "./compile-members.ts";
import { goJson } from "./go-value.ts";
import { listKeysOf } from "./list-keys.ts";
import type { Walk } from "./walk.ts";

type ListCheck = (value: JsonValue, walk: Walk) => void;

/**
 * Compiles the checks of x-kubernetes-list-type: items of sets differ, items of map lists differ in their keys. Undefined
 * where the schema has no such list. Source: Kubernetes documentation, "Server-Side Apply", merge strategy.
 */
export function compileListTypes(schema: JsonObject): ListCheck | undefined {
  const own = ownCheck(schema);
  const items = isJsonObject(schema["items"]) ? compileListTypes(schema["items"]) : undefined;
  const values = isJsonObject(schema["additionalProperties"]) ? compileListTypes(schema["additionalProperties"]) : undefined;
  const members = compileMembers(schema, compileListTypes);
  if (own === undefined && items === undefined && values === undefined && members.size === 0) return undefined;
  return (value, walk) => {
    if (Array.isArray(value)) {
      own?.(value, walk);
      if (items !== undefined) checkItems(items, value, walk);
    } else if (isJsonObject(value)) checkMembers(value, values, members, walk);
  };
}

function checkItems(check: ListCheck, list: readonly JsonValue[], walk: Walk): void {
  for (let index = 0; index < list.length; index++) {
    walk.enter(index);
    check(list[index] as JsonValue, walk);
    walk.leave();
  }
}

function checkMembers(object: JsonObject, values: ListCheck | undefined, members: ReadonlyMap<string, ListCheck>, walk: Walk): void {
  for (const key in object) {
    const member = object[key];
    if (typeof member !== "object" || member === null) continue;
    if (values !== undefined) {
      walk.enterKey(key);
      values(member, walk);
      walk.leave();
    }
    const check = members.get(key);
    if (check === undefined) continue;
    walk.enter(key);
    check(member, walk);
    walk.leave();
  }
}

function ownCheck(schema: JsonObject): ((list: readonly JsonValue[], walk: Walk) => void) | undefined {
  switch (schema["x-kubernetes-list-type"]) {
    case "set":
      return (list, walk) => reportDuplicates(list, walk);
    case "map": {
      const keys = listKeysOf(schema);
      return (list, walk) => {
        const wrong = list.findIndex((item) => item !== null && !isJsonObject(item));
        if (wrong < 0) {
          if (list.length > 1 && !areDistinct(list, keys)) {
            reportDuplicates(
              list.map((item) => keysOf(item, keys)),
              walk,
            );
          }
          return;
        }
        walk.enter(wrong);
        walk.errors.push(invalid(walk.field(), list[wrong], "must be an object for an array of list-type map"));
        walk.leave();
      };
    }
    default:
      return undefined;
  }
}

/** Whether all items have keys, of which no two are alike: so it is with most lists, and cheap to see. */
export function areDistinct(items: readonly JsonValue[], keys: readonly string[]): boolean {
  const seen = new Set<JsonValue>();
  const [only = ""] = keys;
  for (const item of items) {
    if (!isJsonObject(item)) return false;
    if (keys.length === 1) {
      const value = Object.hasOwn(item, only) ? item[only] : undefined;
      if (typeof value !== "string" && typeof value !== "number") return false;
      seen.add(value);
      continue;
    }
    let identity = "";
    for (const key of keys) {
      const value = Object.hasOwn(item, key) ? item[key] : undefined;
      if (typeof value === "string") identity += `"${value.length} ${value}`;
      else if (typeof value === "number") identity += `,${value}`;
      else return false;
    }
    seen.add(identity);
  }
  return seen.size === items.length;
}

/** Each value that is there more than once is reported once, at its second place. */
function reportDuplicates(list: readonly JsonValue[], walk: Walk): void {
  const seen = new Map<JsonValue, boolean>();
  for (let index = 0; index < list.length; index++) {
    const item = list[index] as JsonValue;
    // Texts of structures cannot be taken for texts: those are prefixed.
    const key = typeof item === "object" && item !== null ? goJson(item) : typeof item === "string" ? `"${item}` : item;
    const reported = seen.get(key);
    if (reported === false) {
      walk.enter(index);
      walk.errors.push(duplicateOf(walk.field(), list[index] as JsonValue));
      walk.leave();
    }
    seen.set(key, reported !== undefined);
  }
}

/** Structures are shown with their members in order, as Go prints maps. */
function duplicateOf(field: string, value: JsonValue): FieldError {
  if (typeof value !== "object" || value === null) return duplicate(field, value);
  return { reason: "FieldValueDuplicate", field, message: `Duplicate value: ${goJson(value)}` };
}

function keysOf(item: JsonValue, keys: readonly string[]): JsonObject {
  const found: JsonObject = {};
  if (!isJsonObject(item)) return found;
  for (const key of [...keys].sort()) if (Object.hasOwn(item, key) && item[key] !== undefined) found[key] = item[key];
  return found;
}
