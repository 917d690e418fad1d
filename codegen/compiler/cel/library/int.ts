import { type Overload, overload } from "../check/overload.ts";
import { intType } from "../types/cel-type.ts";
import { CelError } from "../values/cel-error.ts";
import { type CelInt, checkedInt, toBigInt } from "../values/int.ts";

/** Sum of ints; "integer overflow" outside int64, as in all of int's arithmetic. */
export function addInts(left: CelInt, right: CelInt): CelInt {
  if (typeof left === "number" && typeof right === "number") {
    const sum = left + right;
    if (Number.isSafeInteger(sum)) {
      return sum;
    }
  }
  return checkedInt(toBigInt(left) + toBigInt(right));
}

/** Difference of ints. */
export function subtractInts(left: CelInt, right: CelInt): CelInt {
  if (typeof left === "number" && typeof right === "number") {
    const difference = left - right;
    if (Number.isSafeInteger(difference)) {
      return difference;
    }
  }
  return checkedInt(toBigInt(left) - toBigInt(right));
}

function multiplyInts(left: CelInt, right: CelInt): CelInt {
  if (typeof left === "number" && typeof right === "number") {
    const product = left * right;
    if (Number.isSafeInteger(product)) {
      // 0 * -1 is -0, which is no int.
      return product + 0;
    }
  }
  return checkedInt(toBigInt(left) * toBigInt(right));
}

function divideInts(left: CelInt, right: CelInt): CelInt {
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right) && right !== 0) {
    // Dividing the exact multiple avoids a rounding up to the next integer.
    const dividend = left as number;
    return (dividend - (dividend % (right as number))) / (right as number) + 0;
  }
  const divisor = toBigInt(right);
  if (divisor === 0n) {
    throw new CelError("division by zero");
  }
  return checkedInt(toBigInt(left) / divisor);
}

function moduloInts(left: CelInt, right: CelInt): CelInt {
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right) && right !== 0) {
    return ((left as number) % (right as number)) + 0;
  }
  const divisor = toBigInt(right);
  if (divisor === 0n) {
    throw new CelError("modulus by zero");
  }
  const dividend = toBigInt(left);
  if (divisor === -1n) {
    // Go's int64 overflows here where the quotient would: -2^63 / -1.
    checkedInt(-dividend);
  }
  return checkedInt(dividend % divisor);
}

/** Arithmetic overloads of int by operator. */
export const intArithmetic: Readonly<Record<"_+_" | "_-_" | "_*_" | "_/_" | "_%_" | "-_", Overload>> = {
  "_+_": overload("add_int64", [intType, intType], intType, addInts),
  "_-_": overload("subtract_int64", [intType, intType], intType, subtractInts),
  "_*_": overload("multiply_int64", [intType, intType], intType, multiplyInts),
  "_/_": overload("divide_int64", [intType, intType], intType, divideInts),
  "_%_": overload("modulo_int64", [intType, intType], intType, moduloInts),
  "-_": overload("negate_int64", [intType], intType, (value: CelInt) => subtractInts(0, value)),
};
