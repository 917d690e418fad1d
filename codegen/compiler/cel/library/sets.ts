import type { CelLibrary } from "../check/environment.ts";
import { defineFunction, overload } from "../check/overload.ts";
import { boolType, listType, typeParameter } from "../types/cel-type.ts";
import type { CelValue } from "../values/cel-value.ts";
import { celEquals } from "../values/equals.ts";

type List = readonly CelValue[];

const listOfT = listType(typeParameter("T"));

function has(list: List, value: CelValue): boolean {
  return typeof value === "string" ? list.includes(value) : list.some((element) => celEquals(element, value));
}

function contains(list: List, part: List): boolean {
  return part.every((element) => has(list, element));
}

/** `sets.contains`, `sets.equivalent` and `sets.intersects` over lists (cel-go's sets extension). */
export const setsLibrary: CelLibrary = {
  name: "sets",
  functions: [
    defineFunction("sets.contains", overload("list_sets_contains_list", [listOfT, listOfT], boolType, contains)),
    defineFunction(
      "sets.equivalent",
      overload(
        "list_sets_equivalent_list",
        [listOfT, listOfT],
        boolType,
        (left: List, right: List) => contains(left, right) && contains(right, left),
      ),
    ),
    defineFunction(
      "sets.intersects",
      overload("list_sets_intersects_list", [listOfT, listOfT], boolType, (left: List, right: List) => right.some((element) => has(left, element))),
    ),
  ],
};
