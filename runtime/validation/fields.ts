/** An object whose members are still to be looked at: what rules and defaults walk. */
export interface Fields {
  [member: string]: unknown;
}

/** Read in place of a structure that is absent: every member has its zero value. */
export const noFields: Fields = Object.freeze({});

/** Read in place of a list that is absent. */
export const noItems: readonly unknown[] = Object.freeze([]);

/** True for JSON objects: neither null nor a list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** True for numbers, bigints among them: integers that a double would round. */
export function isNumber(value: unknown): value is number | bigint {
  return typeof value === "number" || typeof value === "bigint";
}

/** The number that limits are compared with, as near as a double comes; absent is zero. */
export function numberOf(value: unknown): number {
  if (typeof value === "number") return value;
  return typeof value === "bigint" ? Number(value) : 0;
}

/** The objects in a list; none where there is no list. */
export function itemsOf(list: unknown): readonly Fields[] {
  return isList(list) ? list.filter(isFields) : [];
}

/** What `size()` says of a value whose shape is not known: the length of a string or list, the members of an object; 0 of all else. */
export function sizeOf(value: unknown): number {
  if (typeof value === "string" || isList(value)) return value.length;
  return isFields(value) ? Object.keys(value).length : 0;
}

/** True when an object has a member of its own. */
export function hasMembers(value: Fields): boolean {
  for (const _ in value) return true;
  return false;
}

/** A deep copy of a JSON value. */
export function copyOf(value: unknown): unknown {
  return typeof value === "object" && value !== null ? structuredClone(value) : value;
}

/** The path of an object, given the prefix ("spec.template.") that its members' paths begin with. */
export function ownPath(prefix: string): string {
  return prefix.endsWith(".") ? prefix.slice(0, -1) : prefix;
}
