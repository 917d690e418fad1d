import { doubleValue, isDouble } from "../../../../../codegen/compiler/cel/values/cel-double.ts";
import { CelUint } from "../../../../../codegen/compiler/cel/values/cel-uint.ts";
import type { CelValue } from "../../../../../codegen/compiler/cel/values/cel-value.ts";
import { Duration, formatDuration } from "../../../../../codegen/compiler/cel/values/duration.ts";
import { mapGet, mapKeys } from "../../../../../codegen/compiler/cel/values/map-access.ts";
import { OpaqueValue } from "../../../../../codegen/compiler/cel/values/opaque-value.ts";
import { Optional } from "../../../../../codegen/compiler/cel/values/optional.ts";
import { formatTimestamp, Timestamp } from "../../../../../codegen/compiler/cel/values/timestamp.ts";
import { isList, isMap } from "../../../../../codegen/compiler/cel/values/type-of.ts";

/** Prints a value as the vectors do: JSON for lists and maps, `d1.5` for doubles, `some(...)` and `none`; undefined for those that the vectors leave out. */
export function showValue(value: CelValue): string | undefined {
  if (typeof value === "string") {
    return JSON.stringify(value);
  }
  if (isDouble(value)) {
    return `d${doubleValue(value)}`;
  }
  if (value instanceof CelUint) {
    return value.value.toString();
  }
  if (value instanceof Optional) {
    return value.value === undefined ? "none" : `some(${showValue(value.value)})`;
  }
  if (value instanceof Duration || value instanceof Timestamp || value instanceof Uint8Array || isList(value) || isMap(value)) {
    return JSON.stringify(sorted(toJson(value)));
  }
  return typeof value === "object" && value !== null ? undefined : String(value);
}

function toJson(value: CelValue): unknown {
  if (value instanceof Duration) {
    return formatDuration(value);
  }
  if (value instanceof Timestamp) {
    return formatTimestamp(value);
  }
  if (value instanceof Uint8Array) {
    return Buffer.from(value).toString("base64");
  }
  if (value instanceof CelUint || isDouble(value)) {
    return Number(value.valueOf());
  }
  if (value instanceof Optional || value instanceof OpaqueValue) {
    return showValue(value);
  }
  if (isList(value)) {
    return value.map(toJson);
  }
  return isMap(value) ? Object.fromEntries(mapKeys(value).map((key) => [String(key), toJson(mapGet(value, key) ?? null)])) : value;
}

/** The same JSON with the members of objects in order. */
export function sorted(json: unknown): unknown {
  if (Array.isArray(json)) {
    return json.map(sorted);
  }
  if (typeof json !== "object" || json === null) {
    return json;
  }
  const entries = Object.entries(json).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]));
}
