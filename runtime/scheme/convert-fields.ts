import { isJsonObject, type JsonObject } from "../meta/json.ts";
import type { KubeObject } from "../meta/object.ts";

/** The object at a member; undefined when there is none. */
export function part(object: KubeObject | JsonObject | undefined, member: string): JsonObject | undefined {
  const value = object?.[member];
  return isJsonObject(value) ? value : undefined;
}

/**
 * Drops the members that are undefined. Given the part of the source that the fields came from, an object that
 * ends up empty is kept only where that part was there.
 */
export function present(fields: KubeObject): KubeObject;
export function present(fields: Readonly<Record<string, unknown>>, source: JsonObject | undefined): JsonObject | undefined;
export function present(fields: Record<string, unknown>, ...source: readonly (JsonObject | undefined)[]): unknown {
  const out: Record<string, unknown> = {};
  let isEmpty = true;
  for (const name in fields) {
    if (fields[name] === undefined) continue;
    out[name] = fields[name];
    isEmpty = false;
  }
  return isEmpty && source.length > 0 && source[0] === undefined ? undefined : out;
}

/** A text that has another spelling on the other side; anything else as it is. */
export function renameValue(value: unknown, names: Readonly<Record<string, string>>): unknown {
  return typeof value === "string" && Object.hasOwn(names, value) ? names[value] : value;
}
