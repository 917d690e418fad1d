import type { JsonObject } from "../../../runtime/meta/json.ts";
import type { FieldError } from "../../../runtime/validation/field-error.ts";
import { formatDouble } from "../cel/values/format-double.ts";
import { formatGoNumber, isInt64 } from "./go-value.ts";
import { isWhole } from "./is-whole.ts";
import type { Walk } from "./walk.ts";

/** The range that a type and its format have besides what the schema says. */
interface Range {
  /** "integer with format int32", "integer (default format)". */
  readonly text: string;
  readonly holds: (value: number) => boolean;
}

/** The check of numbers: the range of their format, multipleOf, minimum and maximum, in the order in which kube-apiserver tells them. */
export function compileNumberCheck(schema: JsonObject, types: readonly string[], format: string): (value: number, walk: Walk) => number {
  const range = rangeOf(types, format);
  const multipleOf = numberAt(schema, "multipleOf");
  const minimum = numberAt(schema, "minimum");
  const maximum = numberAt(schema, "maximum");
  const above = schema["exclusiveMinimum"] === true;
  const below = schema["exclusiveMaximum"] === true;
  const boundary = (what: string, limit: number, walk: Walk) => {
    if (range !== undefined && !range.holds(limit)) outOfRange(what, range, walk);
  };
  return (value, walk) => {
    if (range !== undefined && !range.holds(value)) outOfRange("Checked", range, walk);
    if (multipleOf !== undefined) {
      boundary("MultipleOf", multipleOf, walk);
      if (!isMultiple(value, multipleOf)) fail(walk, value, `should be a multiple of ${limitText(value, multipleOf)}`);
    }
    if (minimum !== undefined) {
      boundary("Minimum boundary", minimum, walk);
      const limit = limitFor(value, minimum);
      if (above ? value <= limit : value < limit)
        fail(walk, value, `should be greater than ${above ? "" : "or equal to "}${limitText(value, minimum)}`);
    }
    if (maximum !== undefined) {
      boundary("Maximum boundary", maximum, walk);
      const limit = limitFor(value, maximum);
      if (below ? value >= limit : value > limit) fail(walk, value, `should be less than ${below ? "" : "or equal to "}${limitText(value, maximum)}`);
    }
    return 1;
  };
}

function rangeOf(types: readonly string[], format: string): Range | undefined {
  if (types.length !== 1) return undefined;
  if (types[0] === "number" && format === "float") {
    return { text: "number with format float", holds: (value) => Number.isFinite(Math.fround(value)) };
  }
  if (types[0] !== "integer") return undefined;
  if (format === "int32") return { text: "integer with format int32", holds: (value) => (value | 0) === value };
  return { text: format === "int64" ? "integer with format int64" : "integer (default format)", holds: isInt64 };
}

/** Integers are compared with integers. */
function limitFor(value: number, limit: number): number {
  return isInt64(value) ? Math.trunc(limit) : limit;
}

function limitText(value: number, limit: number): string {
  return isInt64(value) ? formatGoNumber(Math.trunc(limit)) : formatDouble(limit);
}

function isMultiple(value: number, factor: number): boolean {
  if (isInt64(value) && Math.trunc(factor) > 0) return value % Math.trunc(factor) === 0;
  return isWhole(factor < 1 ? (1 / factor) * value : value / factor);
}

function fail(walk: Walk, value: number, what: string): void {
  const path = walk.path();
  walk.errors.push(numberInvalid(walk.fieldOf(path), value, `${path} in body ${what}`));
}

function numberInvalid(field: string, value: number, detail: string): FieldError {
  return { reason: "FieldValueInvalid", field, message: `Invalid value: ${formatGoNumber(value)}: ${detail}` };
}

function outOfRange(what: string, range: Range, walk: Walk): void {
  const message = `Invalid value: "": ${what} value must be of type ${range.text} in ${walk.path()}`;
  walk.errors.push({ reason: "FieldValueInvalid", field: walk.root, message });
}

function numberAt(schema: JsonObject, keyword: string): number | undefined {
  const value = schema[keyword];
  return typeof value === "number" ? value : undefined;
}
