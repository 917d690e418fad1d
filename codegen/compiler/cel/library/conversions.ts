import { type CelFunction, defineFunction, type Implementation, type Overload, type OverloadExtras, overload } from "../check/overload.ts";
import { validateLiteral } from "../check/validate-literal.ts";
import {
  boolType,
  bytesType,
  type CelType,
  doubleType,
  durationType,
  intType,
  stringType,
  timestampType,
  typeParameter,
  typeType,
  uintType,
} from "../types/cel-type.ts";
import { typeName } from "../types/format-type.ts";
import { CelDouble, doubleValue } from "../values/cel-double.ts";
import { CelError } from "../values/cel-error.ts";
import { CelUint } from "../values/cel-uint.ts";
import type { CelValue } from "../values/cel-value.ts";
import { Duration, parseDuration } from "../values/duration.ts";
import { formatValue } from "../values/format-value.ts";
import { type CelInt, checkedInt, isInt64, normalizeInt } from "../values/int.ts";
import { parseTimestamp, Timestamp } from "../values/timestamp.ts";
import { typeOf } from "../values/type-of.ts";
import { TypeValue } from "../values/type-value.ts";

const A = typeParameter("A");
const TRUE_TEXTS: ReadonlySet<string> = new Set(["1", "t", "T", "true", "TRUE", "True"]);
const FALSE_TEXTS: ReadonlySet<string> = new Set(["0", "f", "F", "false", "FALSE", "False"]);
const FLOAT = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function identity(value: CelValue): CelValue {
  return value;
}

function conversion(id: string, from: CelType, to: CelType, implementation: Implementation, extras: OverloadExtras = {}): Overload {
  return overload(id, [from], to, implementation, { foldable: true, ...extras });
}

/** The value of a text in another type, or cel-go's complaint. */
function required<T>(value: T | undefined, type: CelType): T {
  if (value === undefined) {
    throw new CelError(`type conversion error from 'string' to '${typeName(type)}'`);
  }
  return value;
}

function parseBool(text: string): boolean | undefined {
  return TRUE_TEXTS.has(text) ? true : FALSE_TEXTS.has(text) ? false : undefined;
}

function parseInt64(text: string): CelInt | undefined {
  const value = /^[+-]?\d+$/.test(text) ? BigInt(text.replace(/^\+/, "")) : undefined;
  return value !== undefined && isInt64(value) ? normalizeInt(value) : undefined;
}

function parseUint64(text: string): CelUint | undefined {
  const value = /^\d+$/.test(text) ? BigInt(text) : undefined;
  return value !== undefined && value <= 0xffff_ffff_ffff_ffffn ? new CelUint(value) : undefined;
}

function parseDouble(text: string): number | undefined {
  if (FLOAT.test(text)) {
    return Number(text);
  }
  const special = /^([+-]?)(nan|inf|infinity)$/i.exec(text);
  if (special === null) {
    return undefined;
  }
  const magnitude = special[2]?.toLowerCase() === "nan" ? Number.NaN : Number.POSITIVE_INFINITY;
  return special[1] === "-" ? -magnitude : magnitude;
}

function truncated(value: number | CelDouble, overflow: string): bigint {
  const number = doubleValue(value);
  if (!Number.isFinite(number)) {
    throw new CelError(overflow);
  }
  return BigInt(Math.trunc(number));
}

function doubleToInt(value: number | CelDouble): CelInt {
  const whole = truncated(value, "integer overflow");
  // The bounds themselves are refused: as doubles they stand for values on both sides.
  if (whole <= -0x8000_0000_0000_0000n || whole >= 0x7fff_ffff_ffff_ffffn) {
    throw new CelError("integer overflow");
  }
  return checkedInt(whole);
}

function bytesToString(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new CelError("invalid UTF-8 in bytes, cannot convert to string");
  }
}

const toText = (id: string, from: CelType) => conversion(id, from, stringType, formatValue);

/** `type(x)` and the conversions named after the types. */
export const conversionFunctions: readonly CelFunction[] = [
  defineFunction(
    "type",
    overload("type", [A], typeType(A), (value: CelValue) => new TypeValue(typeOf(value))),
  ),
  defineFunction(
    "bool",
    conversion("bool_to_bool", boolType, boolType, identity),
    conversion("string_to_bool", stringType, boolType, (text: string) => required(parseBool(text), boolType)),
  ),
  defineFunction(
    "bytes",
    conversion("bytes_to_bytes", bytesType, bytesType, identity),
    conversion("string_to_bytes", stringType, bytesType, (text: string) => new Uint8Array(Buffer.from(text, "utf8"))),
  ),
  defineFunction(
    "double",
    conversion("double_to_double", doubleType, doubleType, identity),
    conversion("int64_to_double", intType, doubleType, (value: CelInt) => CelDouble.of(Number(value))),
    conversion("uint64_to_double", uintType, doubleType, (value: CelUint) => CelDouble.of(Number(value.value))),
    conversion("string_to_double", stringType, doubleType, (text: string) => CelDouble.of(required(parseDouble(text), doubleType))),
  ),
  defineFunction(
    "int",
    conversion("int64_to_int64", intType, intType, identity),
    conversion("double_to_int64", doubleType, intType, doubleToInt),
    conversion("duration_to_int64", durationType, intType, (value: Duration) => normalizeInt(value.nanoseconds)),
    conversion("string_to_int64", stringType, intType, (text: string) => required(parseInt64(text), intType)),
    conversion("timestamp_to_int64", timestampType, intType, (value: Timestamp) => value.seconds),
    conversion("uint64_to_int64", uintType, intType, (value: CelUint) => checkedInt(value.value)),
  ),
  defineFunction(
    "uint",
    conversion("uint64_to_uint64", uintType, uintType, identity),
    conversion("double_to_uint64", doubleType, uintType, (value: number | CelDouble) =>
      CelUint.checked(truncated(value, "unsigned integer overflow")),
    ),
    conversion("int64_to_uint64", intType, uintType, (value: CelInt) => CelUint.checked(BigInt(value))),
    conversion("string_to_uint64", stringType, uintType, (text: string) => required(parseUint64(text), uintType)),
  ),
  defineFunction(
    "string",
    conversion("string_to_string", stringType, stringType, identity),
    conversion("bytes_to_string", bytesType, stringType, bytesToString),
    toText("bool_to_string", boolType),
    toText("double_to_string", doubleType),
    toText("duration_to_string", durationType),
    toText("int64_to_string", intType),
    toText("timestamp_to_string", timestampType),
    toText("uint64_to_string", uintType),
  ),
  defineFunction(
    "duration",
    conversion("duration_to_duration", durationType, durationType, identity),
    conversion("int64_to_duration", intType, durationType, (value: CelInt) => new Duration(BigInt(value))),
    conversion("string_to_duration", stringType, durationType, (text: string) => required(parseDuration(text), durationType), {
      validate: validateLiteral("duration", (text) => parseDuration(text) !== undefined),
    }),
  ),
  defineFunction(
    "timestamp",
    conversion("timestamp_to_timestamp", timestampType, timestampType, identity),
    conversion("int64_to_timestamp", intType, timestampType, (value: CelInt) => Timestamp.checked(Number(value), 0)),
    conversion("string_to_timestamp", stringType, timestampType, (text: string) => required(parseTimestamp(text), timestampType), {
      validate: validateLiteral("timestamp", (text) => parseTimestamp(text) !== undefined),
    }),
  ),
];
