import { doubleValue, isDouble } from "./cel-double.ts";
import { CelUint } from "./cel-uint.ts";
import type { CelValue } from "./cel-value.ts";
import { Duration, formatDuration } from "./duration.ts";
import { formatDouble } from "./format-double.ts";
import { formatTimestamp, Timestamp } from "./timestamp.ts";
import { typeOf } from "./type-of.ts";
import { TypeValue } from "./type-value.ts";

/** The text of a scalar as `string(x)` gives it; the type's name for values that have no text. */
export function formatValue(value: CelValue): string {
  if (typeof value === "string") {
    return value;
  }
  if (isDouble(value)) {
    return formatDouble(doubleValue(value));
  }
  if (value instanceof CelUint) {
    return value.value.toString();
  }
  if (value instanceof Timestamp) {
    return formatTimestamp(value);
  }
  if (value instanceof Duration) {
    return formatDuration(value);
  }
  if (value instanceof TypeValue) {
    return value.name;
  }
  return typeof value === "object" && value !== null ? typeOf(value) : String(value);
}
