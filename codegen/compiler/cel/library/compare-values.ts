import { boolType, bytesType, type CelType, doubleType, durationType, intType, stringType, timestampType, uintType } from "../types/cel-type.ts";
import { noSuchOverload } from "../values/cel-error.ts";
import type { CelValue } from "../values/cel-value.ts";
import { compareStrings } from "../values/compare-strings.ts";
import { Duration } from "../values/duration.ts";
import { compareNumbers, numberOf } from "../values/equals.ts";
import { compareTimestamps, Timestamp } from "../values/timestamp.ts";

/** The types whose values have an order, by the names that are part of overload ids. */
export const COMPARABLE_TYPES: readonly (readonly [string, CelType])[] = [
  ["int", intType],
  ["uint", uintType],
  ["double", doubleType],
  ["bool", boolType],
  ["duration", durationType],
  ["timestamp", timestampType],
  ["string", stringType],
  ["bytes", bytesType],
];

/** Orders two values of a comparable type: negative, zero or positive; undefined with NaN. */
export function compareValues(left: CelValue, right: CelValue): number | undefined {
  if (typeof left === "string" && typeof right === "string") {
    return compareStrings(left, right);
  }
  const leftNumber = numberOf(left);
  const rightNumber = numberOf(right);
  if (leftNumber !== undefined && rightNumber !== undefined) {
    return compareNumbers(leftNumber, rightNumber);
  }
  if (typeof left === "boolean" && typeof right === "boolean") {
    return Number(left) - Number(right);
  }
  if (left instanceof Duration && right instanceof Duration) {
    return compareNumbers(left.nanoseconds, right.nanoseconds);
  }
  if (left instanceof Timestamp && right instanceof Timestamp) {
    return compareTimestamps(left, right);
  }
  if (left instanceof Uint8Array && right instanceof Uint8Array) {
    return Buffer.compare(left, right);
  }
  throw noSuchOverload();
}
