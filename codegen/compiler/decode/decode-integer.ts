import type { JsonValue } from "../../../runtime/meta/json.ts";
import { NumberLiteral } from "../../../runtime/meta/number-literal.ts";
import type { DecodeState } from "./decode-state.ts";
import { jsonKind } from "./json-kind.ts";

/** Integers are written without fraction and exponent and fit their width; other numbers are mismatches that repeat the text. */
export function decodeInteger(value: JsonValue, state: DecodeState, goType: string, bits: 32 | 64): JsonValue | undefined {
  if (typeof value === "number") {
    if (bits === 32 ? value === (value | 0) : Number.isSafeInteger(value)) return value;
    state.addMismatch(`number ${value}`, goType);
    return undefined;
  }
  if (typeof value === "bigint") {
    if (bits === 64) return value;
    state.addMismatch(`number ${value}`, goType);
    return undefined;
  }
  if (!(value instanceof NumberLiteral)) {
    state.addMismatch(jsonKind(value), goType);
    return undefined;
  }
  if (bits === 64 && /^-?\d+$/.test(value.text)) {
    const exact = value.value;
    if (typeof exact === "bigint" || Number.isSafeInteger(exact)) return exact;
  }
  state.addMismatch(`number ${value.text}`, goType);
  return undefined;
}
