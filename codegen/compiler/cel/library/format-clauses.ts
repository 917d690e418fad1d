import { doubleValue, isDouble } from "../values/cel-double.ts";
import type { CelValue } from "../values/cel-value.ts";
import { compareStrings } from "../values/compare-strings.ts";
import { numberOf } from "../values/equals.ts";
import { formatValue } from "../values/format-value.ts";
import { mapGet, mapKeys } from "../values/map-access.ts";
import { isList, isMap } from "../values/type-of.ts";
import type { FormatClause, FormatClauses } from "./format-text.ts";
import { exactDecimal, fixedDecimal, scientificDecimal } from "./text-decimal.ts";

const INTEGERS: readonly string[] = ["int", "uint"];

/** The types that `%s` takes. */
export const STRING_TYPES: ReadonlySet<string> = new Set(
  "string bool bytes int uint double map list type google.protobuf.Duration google.protobuf.Timestamp null_type".split(" "),
);

/** What `%s` says of types it does not take. */
export const STRING_COMPLAINT =
  "string clause can only be used on strings, bools, bytes, ints, doubles, maps, lists, types, durations, and timestamps";

/** The clauses b, x, X and o, which all versions share. */
export const integerClauses: FormatClauses = new Map<string, FormatClause>([
  [
    "b",
    {
      accepts: new Set([...INTEGERS, "bool"]),
      complaint: "only integers and bools can be formatted as binary",
      format: (value) => (typeof value === "boolean" ? String(Number(value)) : radix(value, 2)),
    },
  ],
  ["x", hexadecimal((text) => text)],
  ["X", hexadecimal((text) => text.toUpperCase())],
  ["o", { accepts: new Set(INTEGERS), complaint: "octal clause can only be used on integers", format: (value) => radix(value, 8) }],
]);

/** The clauses of cel-go's strings extension from version 4 on. */
export const formatClauses: FormatClauses = new Map<string, FormatClause>([
  ...integerClauses,
  ["s", { accepts: STRING_TYPES, complaint: STRING_COMPLAINT, format: formatString }],
  ["d", numeric("decimal clause can only be used on integers or doubles", exactDecimal)],
  ["f", numeric("fixed-point clause can only be used on integers or doubles", fixedDecimal)],
  ["e", numeric("scientific clause can only be used on integers or doubles", scientificDecimal)],
]);

function formatString(value: CelValue): string {
  if (isDouble(value)) {
    return special(doubleValue(value)) ?? exactDecimal(doubleValue(value));
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
  return formatValue(value);
}

function numeric(complaint: string, format: (value: number | bigint, precision: number) => string): FormatClause {
  return {
    accepts: new Set([...INTEGERS, "double"]),
    complaint,
    format(value, precision) {
      const number = numberOf(value) ?? 0;
      return (typeof number === "number" ? special(number) : undefined) ?? format(number, precision);
    },
  };
}

function special(value: number): string | undefined {
  if (Number.isFinite(value)) {
    return undefined;
  }
  return Number.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
}

function radix(value: CelValue, base: number): string {
  return (numberOf(value) ?? 0).toString(base);
}

function hexadecimal(finish: (text: string) => string): FormatClause {
  return {
    accepts: new Set([...INTEGERS, "string", "bytes"]),
    complaint: "only integers, byte buffers, and strings can be formatted as hex",
    format(value) {
      const bytes = typeof value === "string" ? Buffer.from(value, "utf8") : value instanceof Uint8Array ? Buffer.from(value) : undefined;
      return finish(bytes?.toString("hex") ?? radix(value, 16));
    },
  };
}
