import { type CelFunction, defineFunction, overload } from "../check/overload.ts";
import { boolType, dynType, typeParameter } from "../types/cel-type.ts";
import { noSuchOverload } from "../values/cel-error.ts";
import type { CelValue } from "../values/cel-value.ts";
import { celEquals } from "../values/equals.ts";

const A = typeParameter("A");

/** The operators that the compiler knows itself declare only their types here. */
function lazy(): never {
  throw noSuchOverload();
}

/** `&&`, `||`, `!`, `?:`, `==`, `!=` and `dyn`. */
export const logicFunctions: readonly CelFunction[] = [
  defineFunction("_&&_", overload("logical_and", [boolType, boolType], boolType, lazy)),
  defineFunction("_||_", overload("logical_or", [boolType, boolType], boolType, lazy)),
  defineFunction("_?_:_", overload("conditional", [boolType, A, A], A, lazy)),
  defineFunction(
    "!_",
    overload("logical_not", [boolType], boolType, (value: boolean) => !value),
  ),
  defineFunction(
    "_==_",
    overload("equals", [A, A], boolType, (left: CelValue, right: CelValue) => celEquals(left, right)),
  ),
  defineFunction(
    "_!=_",
    overload("not_equals", [A, A], boolType, (left: CelValue, right: CelValue) => !celEquals(left, right)),
  ),
  defineFunction(
    "dyn",
    overload("to_dyn", [A], dynType, (value: CelValue) => value),
  ),
];
