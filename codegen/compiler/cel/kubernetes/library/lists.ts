import type { CelLibrary } from "../../check/environment.ts";
import { defineFunction, memberOverload } from "../../check/overload.ts";
import { COMPARABLE_TYPES, compareValues } from "../../library/compare-values.ts";
import { addInts } from "../../library/int.ts";
import { boolType, type CelType, doubleType, durationType, intType, listType, typeParameter, uintType } from "../../types/cel-type.ts";
import { CelDouble, doubleValue, isDouble } from "../../values/cel-double.ts";
import { CelError, noSuchOverload } from "../../values/cel-error.ts";
import { CelUint } from "../../values/cel-uint.ts";
import type { CelValue } from "../../values/cel-value.ts";
import { Duration } from "../../values/duration.ts";
import { celEquals } from "../../values/equals.ts";
import { isInt } from "../../values/int.ts";

type List = readonly CelValue[];

const A = typeParameter("A");
const listOfA = listType(A);

const SUMMABLE_TYPES: readonly (readonly [string, CelType, CelValue])[] = [
  ["int", intType, 0],
  ["uint", uintType, new CelUint(0n)],
  ["double", doubleType, new CelDouble(0)],
  ["duration", durationType, new Duration(0n)],
];

function add(left: CelValue, right: CelValue): CelValue {
  if (isInt(left) && isInt(right)) {
    return addInts(left, right);
  }
  if (isDouble(left) && isDouble(right)) {
    return CelDouble.of(doubleValue(left) + doubleValue(right));
  }
  if (left instanceof CelUint && right instanceof CelUint) {
    return CelUint.checked(left.value + right.value);
  }
  if (left instanceof Duration && right instanceof Duration) {
    return Duration.checked(left.nanoseconds + right.nanoseconds);
  }
  throw noSuchOverload();
}

function isSorted(list: List): boolean {
  return list.every((element, index) => index === 0 || !((compareValues(list[index - 1] as CelValue, element) ?? 0) > 0));
}

/** The least element, or with -1 the greatest; the first of equal ones. */
function extreme(name: string, sign: 1 | -1): (list: List) => CelValue {
  return (list) => {
    const [first, ...rest] = list;
    if (first === undefined) {
      throw new CelError(`${name} called on empty list`);
    }
    return rest.reduce((found, element) => ((compareValues(found, element) ?? 0) * sign > 0 ? element : found), first);
  };
}

/** `isSorted`, `sum`, `min`, `max`, `indexOf` and `lastIndexOf`. Source: Kubernetes, "Common Expression Language in Kubernetes", "Kubernetes list library". */
export const listsLibrary: CelLibrary = {
  name: "kubernetes.lists",
  functions: [
    defineFunction(
      "isSorted",
      ...COMPARABLE_TYPES.map(([name, type]) => memberOverload(`list_${name}_is_sorted_bool`, [listType(type)], boolType, isSorted)),
    ),
    defineFunction(
      "sum",
      ...SUMMABLE_TYPES.map(([name, type, zero]) =>
        memberOverload(`list_${name}_sum_${name}`, [listType(type)], type, (list: List) => list.reduce(add, zero)),
      ),
    ),
    defineFunction(
      "max",
      ...COMPARABLE_TYPES.map(([name, type]) => memberOverload(`list_${name}_max_${name}`, [listType(type)], type, extreme("max", -1))),
    ),
    defineFunction(
      "min",
      ...COMPARABLE_TYPES.map(([name, type]) => memberOverload(`list_${name}_min_${name}`, [listType(type)], type, extreme("min", 1))),
    ),
    defineFunction(
      "indexOf",
      memberOverload("list_a_index_of_int", [listOfA, A], intType, (list: List, item: CelValue) =>
        list.findIndex((element) => celEquals(element, item)),
      ),
    ),
    defineFunction(
      "lastIndexOf",
      memberOverload("list_a_last_index_of_int", [listOfA, A], intType, (list: List, item: CelValue) =>
        list.findLastIndex((element) => celEquals(element, item)),
      ),
    ),
  ],
};
