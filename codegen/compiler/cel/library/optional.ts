import type { CelLibrary } from "../check/environment.ts";
import { type CelFunction, defineFunction, memberOverload, type Operand, overload } from "../check/overload.ts";
import type { Evaluate } from "../compile/frame.ts";
import { boolType, type CelType, dynType, intType, listType, mapType, optionalType, typeParameter, typeType } from "../types/cel-type.ts";
import { doubleValue, isDouble } from "../values/cel-double.ts";
import { CelError, noSuchOverload } from "../values/cel-error.ts";
import { CelUint } from "../values/cel-uint.ts";
import type { CelValue } from "../values/cel-value.ts";
import { Duration } from "../values/duration.ts";
import { numberOf } from "../values/equals.ts";
import { mapGet, mapSize } from "../values/map-access.ts";
import { Optional } from "../values/optional.ts";
import { isList, isMap } from "../values/type-of.ts";
import { TypeValue } from "../values/type-value.ts";
import { optionalMacros } from "./optional-macros.ts";

const A = typeParameter("A");
const B = typeParameter("B");
const optionalA = optionalType(A);
const optionalB = optionalType(B);
const listOfA = listType(A);
const mapOfAB = mapType(A, B);

const ZEROS: ReadonlySet<CelValue> = new Set([null, false, 0, ""]);

function isZero(value: CelValue): boolean {
  if (isList(value) || value instanceof Uint8Array) {
    return value.length === 0;
  }
  if (value instanceof CelUint) {
    return value.value === 0n;
  }
  if (value instanceof Duration) {
    return value.nanoseconds === 0n;
  }
  if (isDouble(value)) {
    return doubleValue(value) === 0;
  }
  return isMap(value) ? mapSize(value) === 0 : ZEROS.has(value);
}

function unwrapValue(optional: CelValue): CelValue {
  const { value } = asOptional(optional);
  if (value === undefined) {
    throw new CelError("optional.none() dereference");
  }
  return value;
}

/** A variable may be less than its type says: a messageExpression gets the old value itself where its rule gets an optional one. */
function asOptional(value: CelValue): Optional {
  if (!(value instanceof Optional)) {
    throw noSuchOverload();
  }
  return value;
}

/** The element or entry under an index or key, none when there is none. */
function lookUp(container: CelValue, index: CelValue): Optional {
  const target = container instanceof Optional ? container.value : container;
  if (target === undefined) {
    return Optional.none;
  }
  if (isMap(target)) {
    return wrap(mapGet(target, index));
  }
  const position = numberOf(index);
  if (!isList(target) || position === undefined) {
    throw noSuchOverload();
  }
  return wrap(target[Number(position)]);
}

function wrap(value: CelValue | undefined): Optional {
  return value === undefined ? Optional.none : Optional.of(value);
}

/** `or` and `orValue` look at their argument only when the receiver is none. */
function compileOr(unwrap: boolean): (operands: readonly Operand[]) => Evaluate {
  return ([receiver, argument]) => {
    const evaluateReceiver = (receiver as Operand).evaluate;
    const evaluateArgument = (argument as Operand).evaluate;
    return (frame) => {
      const optional = evaluateReceiver(frame);
      if (!(optional instanceof Optional)) {
        throw noSuchOverload();
      }
      if (optional.value === undefined) {
        return evaluateArgument(frame);
      }
      return unwrap ? optional.value : optional;
    };
  };
}

function lookUps(name: string, id: string): CelFunction {
  const signatures: readonly (readonly [string, CelType, CelType, CelType])[] = [
    ["list", listOfA, intType, optionalA],
    ["map", mapOfAB, A, optionalB],
    ["optional_list", optionalType(listOfA), intType, optionalA],
    ["optional_map", optionalType(mapOfAB), A, optionalB],
  ];
  const offered = name === "_[_]" ? signatures.slice(2) : signatures;
  return defineFunction(name, ...offered.map(([kind, container, index, result]) => overload(`${kind}_${id}`, [container, index], result, lookUp)));
}

/** Optional values: `optional.of(x)`, `a.?b`, `a[?i]`, `orValue` (CEL specification, "Optional Values"). */
export const optionalLibrary: CelLibrary = {
  name: "optional",
  functions: [
    defineFunction(
      "optional.of",
      overload("optional_of", [A], optionalA, (value: CelValue) => Optional.of(value)),
    ),
    defineFunction(
      "optional.ofNonZeroValue",
      overload("optional_ofNonZeroValue", [A], optionalA, (value: CelValue) => (isZero(value) ? Optional.none : Optional.of(value))),
    ),
    defineFunction(
      "optional.none",
      overload("optional_none", [], optionalA, () => Optional.none),
    ),
    defineFunction("value", memberOverload("optional_value", [optionalA], A, unwrapValue)),
    defineFunction(
      "hasValue",
      memberOverload("optional_hasValue", [optionalA], boolType, (optional: CelValue) => asOptional(optional).value !== undefined),
    ),
    defineFunction(
      "or",
      memberOverload(
        "optional_or_optional",
        [optionalA, optionalA],
        optionalA,
        (left: Optional, right: Optional) => (left.value === undefined ? right : left),
        { compile: compileOr(false), nonStrict: true },
      ),
    ),
    defineFunction(
      "orValue",
      memberOverload("optional_orValue_value", [optionalA, A], A, (left: Optional, right: CelValue) => left.value ?? right, {
        compile: compileOr(true),
        nonStrict: true,
      }),
    ),
    defineFunction("optional.unwrap", overload("optional_unwrap", [listType(optionalA)], listOfA, unwrap)),
    defineFunction("unwrapOpt", memberOverload("optional_unwrapOpt", [listType(optionalA)], listOfA, unwrap)),
    defineFunction(
      "first",
      memberOverload("list_first", [listOfA], optionalA, (list: readonly CelValue[]) => wrap(list[0])),
    ),
    defineFunction(
      "last",
      memberOverload("list_last", [listOfA], optionalA, (list: readonly CelValue[]) => wrap(list[list.length - 1])),
    ),
    lookUps("_[?_]", "optindex_optional"),
    lookUps("_[_]", "index"),
  ],
  macros: optionalMacros,
  constants: new Map([["optional_type", { type: typeType(optionalType(dynType)), value: new TypeValue("optional_type") }]]),
};

function unwrap(list: readonly Optional[]): CelValue {
  return list.flatMap((optional): readonly CelValue[] => (optional.value === undefined ? [] : [optional.value]));
}
