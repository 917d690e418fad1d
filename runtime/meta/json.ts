/** A value that JSON can carry; integers that a double would round are bigints (see exact-json.ts). */
export type JsonValue = string | number | bigint | boolean | null | JsonValue[] | JsonObject;

/** A JSON object. A member set to undefined is absent. */
export interface JsonObject {
  [member: string]: JsonValue | undefined;
}

/** True for JSON objects: neither null nor an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
