import { isDouble } from "./cel-double.ts";
import { CelMap } from "./cel-map.ts";
import { CelUint } from "./cel-uint.ts";
import type { CelObject, CelValue } from "./cel-value.ts";
import { Duration } from "./duration.ts";
import { OpaqueValue } from "./opaque-value.ts";
import { Optional } from "./optional.ts";
import { Timestamp } from "./timestamp.ts";
import { TypeValue } from "./type-value.ts";

/** The name of a value's type at run time; `map` for objects too, the own name for a library's types. */
export function typeOf(value: CelValue): string {
  switch (typeof value) {
    case "string":
      return "string";
    case "boolean":
      return "bool";
    case "bigint":
      return "int";
    case "number":
      return Number.isSafeInteger(value) ? "int" : "double";
    default:
      return typeOfObject(value);
  }
}

function typeOfObject(value: Exclude<CelValue, string | boolean | bigint | number>): string {
  if (value === null) {
    return "null_type";
  }
  if (Array.isArray(value)) {
    return "list";
  }
  if (isDouble(value)) {
    return "double";
  }
  if (value instanceof CelUint) {
    return "uint";
  }
  if (value instanceof Uint8Array) {
    return "bytes";
  }
  if (value instanceof Timestamp) {
    return "google.protobuf.Timestamp";
  }
  if (value instanceof Duration) {
    return "google.protobuf.Duration";
  }
  if (value instanceof TypeValue) {
    return "type";
  }
  if (value instanceof Optional) {
    return "optional_type";
  }
  if (value instanceof OpaqueValue) {
    return value.celType.kind === "opaque" || value.celType.kind === "object" ? value.celType.name : value.celType.kind;
  }
  return "map";
}

/** True for a list. */
export function isList(value: CelValue | undefined): value is readonly CelValue[] {
  return Array.isArray(value);
}

/** True for a JSON object; false for the classes of values. */
export function isPlainObject(value: CelValue | undefined): value is CelObject {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return false;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** True for a map of either representation. */
export function isMap(value: CelValue | undefined): value is CelMap | CelObject {
  return value instanceof CelMap || isPlainObject(value);
}
