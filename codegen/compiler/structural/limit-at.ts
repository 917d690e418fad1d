import type { JsonObject } from "../../../runtime/meta/json.ts";

/** A limit that a schema sets, as near as a double comes; undefined where it sets none. */
export function limitAt(schema: JsonObject, keyword: string): number | undefined {
  const value = schema[keyword];
  return typeof value === "number" || typeof value === "bigint" ? Number(value) : undefined;
}
