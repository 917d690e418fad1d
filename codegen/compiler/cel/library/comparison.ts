import { type CelFunction, defineFunction, type Operand, type Overload, overload } from "../check/overload.ts";
import type { Evaluate } from "../compile/frame.ts";
import { boolType, bytesType, type CelType, doubleType, durationType, intType, stringType, timestampType, uintType } from "../types/cel-type.ts";
import { CelError } from "../values/cel-error.ts";
import type { CelValue } from "../values/cel-value.ts";
import { compareStrings } from "../values/compare-strings.ts";
import type { Duration } from "../values/duration.ts";
import { compareNumbers, numberOf } from "../values/equals.ts";
import { compareTimestamps, type Timestamp } from "../values/timestamp.ts";

interface Relation {
  readonly name: string;
  readonly id: string;
  readonly holds: (order: number) => boolean;
  readonly ints: (left: Operand, right: Operand) => Evaluate;
}

type Order = (left: never, right: never) => number;

// Relations between numbers and bigints are exact in JavaScript, so ints of both representations compare directly.
const RELATIONS: readonly Relation[] = [
  { name: "_<_", id: "less", holds: (order) => order < 0, ints: (left, right) => intLess(left.evaluate, right.evaluate) },
  { name: "_<=_", id: "less_equals", holds: (order) => order <= 0, ints: (left, right) => intLessEquals(left.evaluate, right.evaluate) },
  { name: "_>_", id: "greater", holds: (order) => order > 0, ints: (left, right) => intGreater(left.evaluate, right.evaluate) },
  { name: "_>=_", id: "greater_equals", holds: (order) => order >= 0, ints: (left, right) => intGreaterEquals(left.evaluate, right.evaluate) },
];

function intLess(left: Evaluate, right: Evaluate): Evaluate {
  return (frame) => (left(frame) as number) < (right(frame) as number);
}

function intLessEquals(left: Evaluate, right: Evaluate): Evaluate {
  return (frame) => (left(frame) as number) <= (right(frame) as number);
}

function intGreater(left: Evaluate, right: Evaluate): Evaluate {
  return (frame) => (left(frame) as number) > (right(frame) as number);
}

function intGreaterEquals(left: Evaluate, right: Evaluate): Evaluate {
  return (frame) => (left(frame) as number) >= (right(frame) as number);
}

const NUMERIC: readonly (readonly [string, CelType])[] = [
  ["int64", intType],
  ["uint64", uintType],
  ["double", doubleType],
];

const ORDERED: readonly (readonly [string, CelType, Order])[] = [
  ["bool", boolType, (left: boolean, right: boolean) => Number(left) - Number(right)],
  ["string", stringType, compareStrings],
  ["bytes", bytesType, (left: Uint8Array, right: Uint8Array) => Buffer.compare(left, right)],
  ["timestamp", timestampType, (left: Timestamp, right: Timestamp) => compareTimestamps(left, right)],
  ["duration", durationType, (left: Duration, right: Duration) => compareNumbers(left.nanoseconds, right.nanoseconds) ?? 0],
];

/** `< <= > >=` within a type, and between the numeric types, which compare by value. */
export const comparisonFunctions: readonly CelFunction[] = RELATIONS.map((relation) =>
  defineFunction(relation.name, ...ORDERED.map(([id, type, order]) => ordered(relation, id, type, order)), ...numeric(relation)),
);

function ordered(relation: Relation, id: string, type: CelType, order: Order): Overload {
  const compare = order as (left: CelValue, right: CelValue) => number;
  const { holds } = relation;
  return overload(`${relation.id}_${id}`, [type, type], boolType, (left: CelValue, right: CelValue) => holds(compare(left, right)));
}

function numeric(relation: Relation): Overload[] {
  return NUMERIC.flatMap(([leftId, left]) =>
    NUMERIC.map(([rightId, right]) => {
      const id = leftId === rightId ? leftId : `${leftId}_${rightId}`;
      const compile = left === intType && right === intType ? { compile: intsOnly(relation) } : {};
      return overload(`${relation.id}_${id}`, [left, right], boolType, (a: CelValue, b: CelValue) => relation.holds(orderOfNumbers(a, b)), compile);
    }),
  );
}

function intsOnly(relation: Relation): (operands: readonly Operand[]) => Evaluate {
  return ([left, right]) => relation.ints(left as Operand, right as Operand);
}

function orderOfNumbers(left: CelValue, right: CelValue): number {
  const order = compareNumbers(numberOf(left) ?? Number.NaN, numberOf(right) ?? Number.NaN);
  if (order === undefined) {
    throw new CelError("NaN values cannot be ordered");
  }
  return order;
}
