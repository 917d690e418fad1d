import type { JsonValue } from "../meta/json.ts";
import { JsonPathError } from "./json-path-error.ts";

/** Compares two values of one type by "==", "!=", "<", "<=", ">" or ">=". @throws JsonPathError for others. */
export function compareJson(left: JsonValue, operator: string, right: JsonValue): boolean {
  if (typeof left !== typeof right || typeof left === "object") throw new JsonPathError("incompatible types for comparison");
  switch (operator) {
    case "==":
      return left === right;
    case "!=":
      return left !== right;
  }
  if (typeof left === "boolean") throw new JsonPathError("invalid type for comparison");
  switch (operator) {
    case "<":
      return (left as number) < (right as number);
    case "<=":
      return (left as number) <= (right as number);
    case ">":
      return (left as number) > (right as number);
    case ">=":
      return (left as number) >= (right as number);
  }
  throw new JsonPathError(`unrecognized filter operator ${operator}`);
}
