import { CelDouble, doubleValue, isDouble } from "../values/cel-double.ts";
import { CelError } from "../values/cel-error.ts";
import { CelUint } from "../values/cel-uint.ts";
import type { CelValue } from "../values/cel-value.ts";
import { compareStrings } from "../values/compare-strings.ts";
import { numberOf } from "../values/equals.ts";
import { formatValue } from "../values/format-value.ts";
import { isInt } from "../values/int.ts";
import { mapGet, mapKeys } from "../values/map-access.ts";
import { isList, isMap, typeOf } from "../values/type-of.ts";
import { exactDecimal, fixedDecimal, scientificDecimal } from "./text-decimal.ts";

const CLAUSE = /%(?:(%)|(?:\.(\d*))?([a-zA-Z]?))/g;

/** `'%s is %d'.format([...])` with the clauses s d f e b x X o, as in cel-go's strings extension from version 4 on. */
export function formatText(text: string, args: readonly CelValue[]): string {
  let next = 0;
  return text.replace(CLAUSE, (_, percent: string | undefined, precision: string | undefined, clause: string) => {
    if (percent !== undefined) {
      return "%";
    }
    if (clause === "") {
      throw new CelError("unexpected end of string");
    }
    const argument = args[next];
    if (argument === undefined) {
      throw new CelError(`index ${next} out of range`);
    }
    next += 1;
    return formatClause(clause, precision === undefined || precision === "" ? 6 : Number(precision), argument);
  });
}

function formatClause(clause: string, precision: number, argument: CelValue): string {
  switch (clause) {
    case "s":
      return formatString(argument);
    case "d":
      return numeric(argument, "decimal clause can only be used on integers or doubles", exactDecimal);
    case "f":
      return numeric(argument, "fixed-point clause can only be used on integers or doubles", (value) => fixedDecimal(value, precision));
    case "e":
      return numeric(argument, "scientific clause can only be used on integers or doubles", (value) => scientificDecimal(value, precision));
    case "b":
      return formatBinary(argument);
    case "x":
      return formatHex(argument);
    case "X":
      return formatHex(argument).toUpperCase();
    case "o":
      return integer(argument, "octal clause can only be used on integers", 8);
    default:
      throw new CelError(`could not parse formatting clause: unrecognized formatting clause "${clause}"`);
  }
}

function formatString(value: CelValue): string {
  if (value === null) {
    return "null";
  }
  if (isDouble(value)) {
    return exactDecimal(doubleValue(value));
  }
  if (value instanceof Uint8Array) {
    return Buffer.from(value).toString("utf8");
  }
  if (isList(value)) {
    return `[${value.map(formatString).join(", ")}]`;
  }
  if (isMap(value)) {
    const entries = mapKeys(value).map((key) => [formatString(key), formatString(mapGet(value, key) ?? null)] as const);
    entries.sort(([left], [right]) => compareStrings(left, right));
    return `{${entries.map(([key, member]) => `${key}: ${member}`).join(", ")}}`;
  }
  const text = formatValue(value);
  if (typeof value === "object" && text === typeOf(value)) {
    const accepted = "strings, bools, bytes, ints, doubles, maps, lists, types, durations, and timestamps";
    throw mistaken(`string clause can only be used on ${accepted}`, value);
  }
  return text;
}

function numeric(value: CelValue, complaint: string, format: (value: number | bigint) => string): string {
  const number = numberOf(value);
  if (number === undefined) {
    throw mistaken(complaint, value);
  }
  return typeof number === "number" && !Number.isFinite(number) ? special(number) : format(number);
}

function special(value: number): string {
  return Number.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
}

function integer(value: CelValue, complaint: string, radix: number): string {
  const number = numberOf(value);
  if (number === undefined || !(isInt(value) || value instanceof CelUint) || value instanceof CelDouble) {
    throw mistaken(complaint, value);
  }
  return number.toString(radix);
}

function formatBinary(value: CelValue): string {
  if (typeof value === "boolean") {
    return value ? "1" : "0";
  }
  return integer(value, "only integers and bools can be formatted as binary", 2);
}

function formatHex(value: CelValue): string {
  if (typeof value === "string") {
    return Buffer.from(value, "utf8").toString("hex");
  }
  if (value instanceof Uint8Array) {
    return Buffer.from(value).toString("hex");
  }
  return integer(value, "only integers, byte buffers, and strings can be formatted as hex", 16);
}

function mistaken(complaint: string, value: CelValue): CelError {
  return new CelError(`error during formatting: ${complaint}, was given ${typeOf(value)}`);
}
