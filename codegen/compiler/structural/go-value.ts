import type { JsonValue } from "../../../runtime/meta/json.ts";
import { formatDouble } from "../cel/values/format-double.ts";

const int64Limit = 2 ** 63;

/** The JSON types as Go's decoder tells them apart: whole numbers within 64 bits are integers, however they were written. */
export type GoType = "null" | "boolean" | "string" | "integer" | "number" | "array" | "object";

export function goTypeOf(value: JsonValue): GoType {
  switch (typeof value) {
    case "string":
      return "string";
    case "boolean":
      return "boolean";
    case "number":
      return isInt64(value) ? "integer" : "number";
    default:
      return value === null ? "null" : Array.isArray(value) ? "array" : "object";
  }
}

export function isInt64(value: number): boolean {
  return Number.isInteger(value) && value >= -int64Limit && value < int64Limit;
}

/** A number as Go's `%v` prints it: an integer in full, a double in its shortest form. */
export function formatGoNumber(value: number): string {
  return isInt64(value) ? BigInt(value).toString() : formatDouble(value);
}
