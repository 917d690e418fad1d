import { stringifyExactly } from "../../../runtime/meta/exact-json.ts";
import { DurationError, formatDuration, parseDuration } from "../../../runtime/meta/go-duration.ts";
import { microTimeLayout, normaliseTime, TimeError, type TimeLayout, timeLayout } from "../../../runtime/meta/go-time.ts";
import type { JsonValue } from "../../../runtime/meta/json.ts";
import { NumberLiteral } from "../../../runtime/meta/number-literal.ts";
import { canonicalQuantity, QuantityError } from "../../../runtime/meta/quantity.ts";
import type { ScalarType } from "../type-schema.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { decodeInteger } from "./decode-integer.ts";
import type { DecodeState } from "./decode-state.ts";
import { jsonKind } from "./json-kind.ts";
import type { ValueDecoder } from "./value-decoder.ts";

/** The decoder of a scalar whose Go type prints as `goType`. */
export function scalarDecoder(scalar: ScalarType["scalar"], goType: string): ValueDecoder {
  switch (scalar) {
    case "string":
      return (value, state) => (typeof value === "string" ? value : mismatch(value, state, goType));
    case "boolean":
      return (value, state) => (typeof value === "boolean" ? value : mismatch(value, state, goType));
    case "int32":
      return (value, state) => decodeInteger(value, state, goType, 32);
    case "int64":
    case "integer":
      return (value, state) => decodeInteger(value, state, goType, 64);
    case "double":
      return (value, state) => decodeDouble(value, state, goType);
    case "bytes":
      return (value, state) => decodeBytes(value, state, goType);
    case "quantity":
      return decodeQuantity;
    case "time":
      return (value, state) => decodeTime(value, state, timeLayout);
    case "microTime":
      return (value, state) => decodeTime(value, state, microTimeLayout);
    case "duration":
      return decodeDuration;
    case "intOrString":
      return decodeIntOrString;
  }
}

function mismatch(value: JsonValue, state: DecodeState, goType: string): undefined {
  state.addMismatch(jsonKind(value), goType);
  return undefined;
}

function decodeDouble(value: JsonValue, state: DecodeState, goType: string): JsonValue | undefined {
  if (typeof value === "number") return value;
  if (typeof value === "bigint") return Number(value);
  if (!(value instanceof NumberLiteral)) return mismatch(value, state, goType);
  const nearest = Number(value.text);
  if (Number.isFinite(nearest)) return nearest;
  state.addMismatch(`number ${value.text}`, goType);
  return undefined;
}

/** Quantities read the raw text, whatever JSON type it has. */
function decodeQuantity(value: JsonValue, state: DecodeState): JsonValue {
  const text = typeof value === "string" ? value : value instanceof NumberLiteral ? value.text : stringifyExactly(value);
  try {
    return canonicalQuantity(text.trim());
  } catch (error) {
    if (error instanceof QuantityError) return state.fail(error.message);
    throw error;
  }
}

/** Go's zero time is null. */
function decodeTime(value: JsonValue, state: DecodeState, layout: TimeLayout): JsonValue {
  if (typeof value !== "string") return state.fail(state.mismatchMessage(jsonKind(value), "string"));
  try {
    const text = normaliseTime(value, layout);
    return text === "" ? null : text;
  } catch (error) {
    if (error instanceof TimeError) return state.fail(error.message);
    throw error;
  }
}

function decodeDuration(value: JsonValue, state: DecodeState): JsonValue {
  if (typeof value !== "string") return state.fail(state.mismatchMessage(jsonKind(value), "string"));
  try {
    return formatDuration(parseDuration(value));
  } catch (error) {
    if (error instanceof DurationError) return state.fail(error.message);
    throw error;
  }
}

function decodeIntOrString(value: JsonValue, state: DecodeState): JsonValue {
  if (typeof value === "string") return value;
  if (typeof value === "number" && Number.isInteger(value) && value === (value | 0)) return value;
  if (typeof value === "number" || typeof value === "bigint") return state.fail(state.mismatchMessage(`number ${value}`, "int32"));
  if (value instanceof NumberLiteral) return state.fail(state.mismatchMessage(`number ${value.text}`, "int32"));
  return state.fail(state.mismatchMessage(jsonKind(value), "int32"));
}
