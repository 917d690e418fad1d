import { isJsonObject, type JsonObject, type JsonValue } from "../meta/json.ts";
import { cloneJson, ownMember, setMember } from "./clone-json.ts";

/**
 * Merges `patch` into `document`, which is changed and given up: nulls remove members, objects merge, anything else
 * replaces. RFC 7386; nulls in what is added are dropped, also inside lists' objects.
 */
export function applyMergePatch(document: JsonObject, patch: JsonObject): JsonObject {
  for (const key of Object.keys(patch)) {
    const value = patch[key];
    if (value === undefined) continue;
    if (value === null) {
      delete document[key];
      continue;
    }
    const current = ownMember(document, key);
    if (isJsonObject(current)) {
      if (isJsonObject(value)) applyMergePatch(current, value);
      else setMember(document, key, cloneJson(value));
    } else setMember(document, key, withoutNulls(cloneJson(value)));
  }
  return document;
}

/** Drops null members of all objects inside `value`, in place. */
function withoutNulls(value: JsonValue): JsonValue {
  if (Array.isArray(value)) for (const item of value) withoutNulls(item);
  else if (isJsonObject(value)) {
    for (const key of Object.keys(value)) {
      const member = value[key] as JsonValue;
      if (member === null) delete value[key];
      else withoutNulls(member);
    }
  }
  return value;
}
