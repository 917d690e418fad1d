import type { JsonObject } from "../../../runtime/meta/json.ts";
import type { FieldError } from "../../../runtime/validation/field-error.ts";
import { formatDouble } from "../cel/values/format-double.ts";
import { formatGoNumber, isInt64 } from "./go-value.ts";
import { isWhole } from "./is-whole.ts";
import { limitAt } from "./limit-at.ts";
import type { Walk } from "./walk.ts";

/** The range that a type and its format have besides what the schema says. */
interface Range {
  /** "integer with format int32", "integer (default format)". */
  readonly text: string;
  readonly holds: (value: number | bigint) => boolean;
}

/** The check of numbers: the range of their format, multipleOf, minimum and maximum, in the order in which kube-apiserver tells them. */
export function compileNumberCheck(schema: JsonObject, types: readonly string[], format: string): (value: number | bigint, walk: Walk) => number {
  const range = rangeOf(types, format);
  const multipleOf = limitAt(schema, "multipleOf");
  const minimum = limitAt(schema, "minimum");
  const maximum = limitAt(schema, "maximum");
  const above = schema["exclusiveMinimum"] === true;
  const below = schema["exclusiveMaximum"] === true;
  return (value, walk) => {
    if (range !== undefined && !range.holds(value)) outOfRange("Checked", range, walk);
    if (multipleOf !== undefined) {
      const whole = isWithin(range, "MultipleOf", multipleOf, walk) && isInt64(value);
      const factor = whole ? Math.trunc(multipleOf) : multipleOf;
      if (factor <= 0) notPositive(factor, whole, walk);
      else if (!isMultiple(value, factor, whole)) fail(walk, value, whole, `should be a multiple of ${textOf(factor, whole)}`);
    }
    if (minimum !== undefined) {
      const whole = isWithin(range, "Minimum boundary", minimum, walk) && isInt64(value);
      const limit = whole ? Math.trunc(minimum) : minimum;
      if (above ? value <= limit : value < limit) {
        fail(walk, value, whole, `should be greater than ${above ? "" : "or equal to "}${textOf(limit, whole)}`);
      }
    }
    if (maximum !== undefined) {
      const whole = isWithin(range, "Maximum boundary", maximum, walk) && isInt64(value);
      const limit = whole ? Math.trunc(maximum) : maximum;
      if (below ? value >= limit : value > limit) {
        fail(walk, value, whole, `should be less than ${below ? "" : "or equal to "}${textOf(limit, whole)}`);
      }
    }
    return 1;
  };
}

/** Integers are compared as integers, but for limits that their type does not hold: those are told, and compared as doubles. */
function isWithin(range: Range | undefined, what: string, limit: number, walk: Walk): boolean {
  if (range === undefined || range.holds(limit)) return true;
  outOfRange(what, range, walk);
  return false;
}

function rangeOf(types: readonly string[], format: string): Range | undefined {
  if (types.length !== 1) return undefined;
  if (types[0] === "number" && format === "float") {
    return { text: "number with format float", holds: (value) => Number.isFinite(Math.fround(Number(value))) };
  }
  if (types[0] !== "integer") return undefined;
  if (format === "int32") return { text: "integer with format int32", holds: (value) => typeof value === "number" && (value | 0) === value };
  return { text: format === "int64" ? "integer with format int64" : "integer (default format)", holds: isInt64 };
}

function textOf(value: number | bigint, whole: boolean): string {
  return whole ? formatGoNumber(value) : formatDouble(Number(value));
}

function isMultiple(value: number | bigint, factor: number, whole: boolean): boolean {
  if (whole) return typeof value === "bigint" ? value % BigInt(factor) === 0n : value % factor === 0;
  return isWhole(factor < 1 ? (1 / factor) * Number(value) : Number(value) / factor);
}

function fail(walk: Walk, value: number | bigint, whole: boolean, what: string): void {
  const path = walk.path();
  walk.errors.push(numberInvalid(walk.fieldOf(path), textOf(value, whole), `${path} in body ${what}`));
}

function notPositive(factor: number, whole: boolean, walk: Walk): void {
  const path = walk.path();
  const text = textOf(factor, whole);
  walk.errors.push(numberInvalid(walk.fieldOf(path), text, `factor MultipleOf declared for ${path} must be positive: ${text}`));
}

function numberInvalid(field: string, value: string, detail: string): FieldError {
  return { reason: "FieldValueInvalid", field, message: `Invalid value: ${value}: ${detail}` };
}

function outOfRange(what: string, range: Range, walk: Walk): void {
  const message = `Invalid value: "": ${what} value must be of type ${range.text} in ${walk.path()}`;
  walk.errors.push({ reason: "FieldValueInvalid", field: walk.root, message });
}
