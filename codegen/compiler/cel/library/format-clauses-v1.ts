import { doubleValue, isDouble } from "../values/cel-double.ts";
import type { CelValue } from "../values/cel-value.ts";
import { checkTextLength } from "../values/collection-limit.ts";
import { compareStrings } from "../values/compare-strings.ts";
import { Duration } from "../values/duration.ts";
import { formatValue } from "../values/format-value.ts";
import { mapGet, mapKeys } from "../values/map-access.ts";
import { Timestamp } from "../values/timestamp.ts";
import { isList, isMap } from "../values/type-of.ts";
import { integerClauses, STRING_COMPLAINT, STRING_TYPES } from "./format-clauses.ts";
import type { FormatClause, FormatClauses } from "./format-text.ts";
import { fixedDecimal, scientificDecimal } from "./text-decimal.ts";

/** `%f` and `%e` take these texts too. */
const SPECIAL_TEXTS: ReadonlyMap<string, string> = new Map([
  ["NaN", "NaN"],
  ["Infinity", "∞"],
  ["-Infinity", "-∞"],
]);
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The clauses of cel-go's strings extension in versions 1 to 3, which Kubernetes uses: lists and maps print as CEL literals, doubles with digits in groups. */
export const formatClausesV1: FormatClauses = new Map<string, FormatClause>([
  ...integerClauses,
  ["s", { accepts: STRING_TYPES, complaint: STRING_COMPLAINT, format: formatString }],
  ["d", { accepts: new Set(["int", "uint"]), complaint: "decimal clause can only be used on integers", format: formatValue }],
  ["f", double("fixed-point clause can only be used on doubles", grouped)],
  ["e", double("scientific clause can only be used on doubles", superscripted)],
]);

function formatString(value: CelValue): string {
  if (value instanceof Uint8Array) {
    return Buffer.from(value).toString("utf8");
  }
  if (!isList(value) && !isMap(value)) {
    return formatValue(value);
  }
  measure(value, 0);
  return formatLiteral(value);
}

/** Adds up how long the literal becomes at least, and refuses one that is too long as soon as that is known. */
function measure(value: CelValue, before: number): number {
  let length = before + (typeof value === "string" ? value.length : 1);
  checkTextLength(length);
  if (isList(value)) {
    for (const element of value) {
      length = measure(element, length);
    }
  } else if (isMap(value)) {
    for (const key of mapKeys(value)) {
      length = measure(mapGet(value, key) ?? null, length);
    }
  }
  return length;
}

/** A value as it would be written in an expression. */
function formatLiteral(value: CelValue): string {
  if (isList(value)) {
    return `[${value.map(formatLiteral).join(", ")}]`;
  }
  if (isMap(value)) {
    const entries = mapKeys(value).map((key) => [formatLiteral(key), formatLiteral(mapGet(value, key) ?? null)] as const);
    entries.sort(([left], [right]) => compareStrings(left, right));
    return `{${entries.map(([key, member]) => `${key}:${member}`).join(", ")}}`;
  }
  if (typeof value === "string") {
    return JSON.stringify(value);
  }
  if (value instanceof Uint8Array) {
    return `b${JSON.stringify(Buffer.from(value).toString("utf8"))}`;
  }
  if (value instanceof Timestamp) {
    return `timestamp(${JSON.stringify(formatValue(value))})`;
  }
  if (value instanceof Duration) {
    return `duration(${JSON.stringify(formatValue(value))})`;
  }
  if (isDouble(value)) {
    const number = doubleValue(value);
    return Number.isFinite(number) ? fixedDecimal(number, 6) : JSON.stringify(formatValue(value));
  }
  return formatValue(value);
}

function double(complaint: string, format: (value: number, precision: number) => string): FormatClause {
  return {
    accepts: new Set(["double", "string"]),
    complaint,
    format(value, precision) {
      const text =
        typeof value === "string" ? value : isDouble(value) && !Number.isFinite(doubleValue(value)) ? String(doubleValue(value)) : undefined;
      return text === undefined ? format(doubleValue(value as number), precision) : (SPECIAL_TEXTS.get(text) ?? text);
    },
  };
}

function grouped(value: number, precision: number): string {
  const [whole = "", fraction] = fixedDecimal(value, precision).split(".");
  const groups = whole.replace(/(\d)(?=(?:\d{3})+$)/g, "$1,");
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

/** What looks like a precision is the least width here: cel-go passes it on as that. */
function superscripted(value: number, width: number): string {
  const [mantissa = "", exponent = ""] = scientificDecimal(value, 6).split("e");
  const digits = exponent.replace(/^[+-]/, "").replace(/\d/g, (digit) => SUPERSCRIPTS.charAt(Number(digit)));
  return `${mantissa}×10${exponent.startsWith("-") ? "⁻" : ""}${digits}`.padStart(width);
}
