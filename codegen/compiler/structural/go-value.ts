import { escapeHtml } from "../../../runtime/meta/escape-html.ts";
import { stringifyExactly } from "../../../runtime/meta/exact-json.ts";
import type { JsonValue } from "../../../runtime/meta/json.ts";
import { goQuote } from "../cel/kubernetes/values/go-quote.ts";
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
    case "bigint":
      return "integer";
    default:
      return value === null ? "null" : Array.isArray(value) ? "array" : "object";
  }
}

export function isInt64(value: number | bigint): boolean {
  return typeof value === "bigint" || (Number.isInteger(value) && value >= -int64Limit && value < int64Limit);
}

/** JSON as Go's encoder writes maps: members in the order of their names, and the characters escaped that HTML knows. */
export function goJson(value: JsonValue): string {
  return escapeHtml(sorted(value));
}

function sorted(value: JsonValue): string {
  if (typeof value !== "object" || value === null) return stringifyExactly(value);
  if (Array.isArray(value)) return `[${value.map(sorted).join(",")}]`;
  const names = Object.keys(value).filter((name) => value[name] !== undefined);
  return `{${names
    .sort()
    .map((name) => `${JSON.stringify(name)}:${sorted(value[name] as JsonValue)}`)
    .join(",")}}`;
}

/** A value in a message about a custom resource. */
export function formatGoValue(value: JsonValue): string {
  switch (typeof value) {
    case "number":
    case "bigint":
      return formatGoNumber(value);
    case "string":
      return goQuote(value);
    default:
      return goJson(value);
  }
}

/** A number as Go's `%v` prints it: an integer in full, a double in its shortest form. */
export function formatGoNumber(value: number | bigint): string {
  return typeof value === "bigint" || isInt64(value) ? BigInt(value).toString() : formatDouble(value);
}
