import { CelError } from "./cel-error.ts";

/** A CEL int: a number while it is a safe integer, a bigint beyond, never both for one value. */
export type CelInt = number | bigint;

const INT64_MIN = -0x8000_0000_0000_0000n;
const INT64_MAX = 0x7fff_ffff_ffff_ffffn;

export function isInt64(value: bigint): boolean {
  return value >= INT64_MIN && value <= INT64_MAX;
}

/** The one representation of an integer that is known to fit int64. */
export function normalizeInt(value: bigint): CelInt {
  return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
}

/** The int of a mathematical result; throws "integer overflow" outside int64. */
export function checkedInt(value: bigint): CelInt {
  if (!isInt64(value)) {
    throw new CelError("integer overflow");
  }
  return normalizeInt(value);
}

/** An int as a bigint. JSON may hold a fraction where an int is declared: no overload takes it. */
export function toBigInt(value: CelInt): bigint {
  if (typeof value === "number" && !Number.isInteger(value)) {
    throw new CelError("no such overload");
  }
  return BigInt(value);
}

/** True for values that are ints when their type is only known at run time. JSON's 1 and 1.0 are both the int 1. */
export function isInt(value: unknown): value is CelInt {
  return typeof value === "number" ? Number.isSafeInteger(value) : typeof value === "bigint";
}
