import type { JsonValue } from "../../../runtime/meta/json.ts";
import { NumberLiteral } from "../../../runtime/meta/number-literal.ts";

/** What Go's JSON errors call a value: "string", "number", "bool", "array", "object", "null". */
export function jsonKind(value: JsonValue): string {
  switch (typeof value) {
    case "string":
      return "string";
    case "number":
    case "bigint":
      return "number";
    case "boolean":
      return "bool";
    default:
      if (value === null) return "null";
      if (value instanceof NumberLiteral) return "number";
      return Array.isArray(value) ? "array" : "object";
  }
}
