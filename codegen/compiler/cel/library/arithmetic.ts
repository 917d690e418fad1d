import { type CelFunction, defineFunction, type Operand, overload } from "../check/overload.ts";
import type { Evaluate } from "../compile/frame.ts";
import { bytesType, doubleType, durationType, listType, stringType, timestampType, typeParameter, uintType } from "../types/cel-type.ts";
import { CelDouble, doubleValue } from "../values/cel-double.ts";
import { CelError } from "../values/cel-error.ts";
import { CelUint } from "../values/cel-uint.ts";
import type { CelValue } from "../values/cel-value.ts";
import { checkListLength } from "../values/collection-limit.ts";
import { Duration } from "../values/duration.ts";
import { mergeLists } from "../values/list-identity.ts";
import type { Timestamp } from "../values/timestamp.ts";
import { intArithmetic } from "./int.ts";

type Double = number | CelDouble;

const A = typeParameter("A");
const listOfA = listType(A);

function double(id: string, operate: (left: number, right: number) => number) {
  return overload(id, [doubleType, doubleType], doubleType, (left: Double, right: Double) =>
    CelDouble.of(operate(doubleValue(left), doubleValue(right))),
  );
}

function uint(id: string, operate: (left: bigint, right: bigint) => bigint, zero?: string) {
  return overload(id, [uintType, uintType], uintType, (left: CelUint, right: CelUint) => {
    if (zero !== undefined && right.value === 0n) {
      throw new CelError(zero);
    }
    return CelUint.checked(operate(left.value, right.value));
  });
}

function addLists(left: readonly CelValue[], right: readonly CelValue[]): readonly CelValue[] {
  checkListLength(left.length + right.length);
  return left.concat(right);
}

/** Lists whose elements have an identity are merged. */
function compileAddLists([left, right]: readonly Operand[]): Evaluate | undefined {
  const identity = left?.type.kind === "list" ? left.type.identity : undefined;
  if (left === undefined || right === undefined || identity === undefined) {
    return undefined;
  }
  return (frame) => mergeLists(identity, left.evaluate(frame) as readonly CelValue[], right.evaluate(frame) as readonly CelValue[]);
}

/** `+ - * / %` and negation over numbers, times, texts and lists. */
export const arithmeticFunctions: readonly CelFunction[] = [
  defineFunction(
    "_+_",
    overload("add_bytes", [bytesType, bytesType], bytesType, (left: Uint8Array, right: Uint8Array) => new Uint8Array(Buffer.concat([left, right]))),
    double("add_double", (left, right) => left + right),
    overload("add_duration_duration", [durationType, durationType], durationType, (left: Duration, right: Duration) =>
      Duration.checked(left.nanoseconds + right.nanoseconds),
    ),
    overload("add_duration_timestamp", [durationType, timestampType], timestampType, (left: Duration, right: Timestamp) => right.plus(left)),
    overload("add_timestamp_duration", [timestampType, durationType], timestampType, (left: Timestamp, right: Duration) => left.plus(right)),
    intArithmetic["_+_"],
    overload("add_list", [listOfA, listOfA], listOfA, addLists, {
      compile: compileAddLists,
    }),
    overload("add_string", [stringType, stringType], stringType, (left: string, right: string) => left + right),
    uint("add_uint64", (left, right) => left + right),
  ),
  defineFunction(
    "_-_",
    double("subtract_double", (left, right) => left - right),
    overload("subtract_duration_duration", [durationType, durationType], durationType, (left: Duration, right: Duration) =>
      Duration.checked(left.nanoseconds - right.nanoseconds),
    ),
    intArithmetic["_-_"],
    overload("subtract_timestamp_duration", [timestampType, durationType], timestampType, (left: Timestamp, right: Duration) =>
      left.plus(new Duration(-right.nanoseconds)),
    ),
    overload("subtract_timestamp_timestamp", [timestampType, timestampType], durationType, (left: Timestamp, right: Timestamp) => left.since(right)),
    uint("subtract_uint64", (left, right) => left - right),
  ),
  defineFunction(
    "_*_",
    double("multiply_double", (left, right) => left * right),
    intArithmetic["_*_"],
    uint("multiply_uint64", (left, right) => left * right),
  ),
  defineFunction(
    "_/_",
    double("divide_double", (left, right) => left / right),
    intArithmetic["_/_"],
    uint("divide_uint64", (left, right) => left / right, "division by zero"),
  ),
  defineFunction(
    "_%_",
    intArithmetic["_%_"],
    uint("modulo_uint64", (left, right) => left % right, "modulus by zero"),
  ),
  defineFunction(
    "-_",
    overload("negate_double", [doubleType], doubleType, (value: Double) => CelDouble.of(-doubleValue(value))),
    intArithmetic["-_"],
  ),
];
