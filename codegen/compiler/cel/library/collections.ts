import { type CelFunction, defineFunction, memberOverload, type Operand, overload } from "../check/overload.ts";
import type { Evaluate } from "../compile/frame.ts";
import { boolType, bytesType, intType, listType, mapType, stringType, typeParameter } from "../types/cel-type.ts";
import { CelError, noSuchKey, noSuchOverload } from "../values/cel-error.ts";
import type { CelMap } from "../values/cel-map.ts";
import type { CelObject, CelValue } from "../values/cel-value.ts";
import { celEquals, numberOf } from "../values/equals.ts";
import { formatValue } from "../values/format-value.ts";
import { mapGet, mapSize } from "../values/map-access.ts";
import { isList } from "../values/type-of.ts";

type List = readonly CelValue[];
type AnyMap = CelMap | CelObject;

const A = typeParameter("A");
const B = typeParameter("B");
const listOfA = listType(A);
const mapOfAB = mapType(A, B);

/** The position that an index means: ints, uints and doubles without fraction; throws when it is none or outside the list. */
export function listIndex(list: List, index: CelValue): number {
  const number = numberOf(index);
  if (number === undefined) {
    throw noSuchOverload();
  }
  if (typeof number === "number" && !Number.isInteger(number)) {
    throw new CelError(`unsupported index value ${formatValue(index)} in list`);
  }
  if (number < 0 || number >= list.length) {
    throw new CelError(`index out of bounds: ${number}`);
  }
  return Number(number);
}

function indexList(list: List, index: CelValue): CelValue {
  return list[listIndex(list, index)] as CelValue;
}

function indexMap(map: AnyMap, key: CelValue): CelValue {
  const value = mapGet(map, key);
  if (value === undefined) {
    throw noSuchKey(formatValue(key));
  }
  return value;
}

function isInList(element: CelValue, list: List): boolean {
  return list.some((candidate) => celEquals(element, candidate));
}

/** Strings that are equal are identical. */
function compileInList([element, list]: readonly Operand[]): Evaluate | undefined {
  if (element?.type.kind !== "string" || list?.type.kind !== "list" || list.type.element.kind !== "string") {
    return undefined;
  }
  const evaluateElement = element.evaluate;
  const evaluateList = list.evaluate;
  return (frame) => {
    const wanted = evaluateElement(frame);
    return (evaluateList(frame) as List).includes(wanted);
  };
}

/** The number of code points in a string. */
export function stringSize(text: string): number {
  let size = text.length;
  for (let index = 0; index < text.length - 1; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) {
      size -= 1;
      index += 1;
    }
  }
  return size;
}

/** Dyn indices may be of any numeric type. */
function isIndex(value: CelValue | undefined): boolean {
  return value !== undefined && numberOf(value) !== undefined;
}

/** Indexing, `in` and `size`. */
export const collectionFunctions: readonly CelFunction[] = [
  defineFunction(
    "_[_]",
    overload("index_list", [listOfA, intType], A, indexList, { accepts: ([list, index]) => isList(list) && isIndex(index) }),
    overload("index_map", [mapOfAB, A], B, indexMap),
  ),
  defineFunction(
    "@in",
    overload("in_list", [A, listOfA], boolType, isInList, { compile: compileInList }),
    overload("in_map", [A, mapOfAB], boolType, (key: CelValue, map: AnyMap) => mapGet(map, key) !== undefined),
  ),
  defineFunction(
    "size",
    overload("size_string", [stringType], intType, stringSize),
    memberOverload("string_size", [stringType], intType, stringSize),
    overload("size_bytes", [bytesType], intType, (bytes: Uint8Array) => bytes.length),
    memberOverload("bytes_size", [bytesType], intType, (bytes: Uint8Array) => bytes.length),
    overload("size_list", [listOfA], intType, (list: List) => list.length),
    memberOverload("list_size", [listOfA], intType, (list: List) => list.length),
    overload("size_map", [mapOfAB], intType, (map: AnyMap) => mapSize(map)),
    memberOverload("map_size", [mapOfAB], intType, (map: AnyMap) => mapSize(map)),
  ),
];
