import { CelDouble } from "./cel-double.ts";
import type { CelMap } from "./cel-map.ts";
import { CelUint } from "./cel-uint.ts";
import type { CelObject, CelValue } from "./cel-value.ts";
import { Duration } from "./duration.ts";
import { mapGet, mapKeys, mapSize } from "./map-access.ts";
import { OpaqueValue } from "./opaque-value.ts";
import { Optional } from "./optional.ts";
import { Timestamp } from "./timestamp.ts";
import { isList, isMap } from "./type-of.ts";
import { TypeValue } from "./type-value.ts";

/** CEL equality over any two values: numbers by value whatever their type, lists and maps in depth, other types never equal another. */
export function celEquals(left: CelValue, right: CelValue): boolean {
  if (typeof left === typeof right && typeof left !== "object") {
    return left === right;
  }
  if (left === null || right === null) {
    return left === right;
  }
  const leftNumber = numberOf(left);
  if (leftNumber !== undefined) {
    const rightNumber = numberOf(right);
    return rightNumber !== undefined && sameNumber(leftNumber, rightNumber);
  }
  if (isList(left)) {
    return isList(right) && left.length === right.length && left.every((element, index) => celEquals(element, right[index] ?? null));
  }
  if (isMap(left)) {
    return isMap(right) && equalMaps(left, right);
  }
  return equalObjects(left, right);
}

/** The number in a value of any numeric type: a bigint for uints and large ints, undefined for other values. */
export function numberOf(value: CelValue): number | bigint | undefined {
  if (typeof value === "number" || typeof value === "bigint") {
    return value;
  }
  return value instanceof CelDouble || value instanceof CelUint ? value.value : undefined;
}

/** Orders numbers of any numeric types; undefined when one is NaN. A large int or uint against a double is compared as a double, as in cel-go. */
export function compareNumbers(left: number | bigint, right: number | bigint): number | undefined {
  if (typeof left !== typeof right) {
    return compareNumbers(Number(left), Number(right));
  }
  if (left < right) {
    return -1;
  }
  if (left > right) {
    return 1;
  }
  return left === right ? 0 : undefined;
}

function sameNumber(left: number | bigint, right: number | bigint): boolean {
  return typeof left === typeof right ? left === right : Number(left) === Number(right);
}

function equalMaps(left: CelMap | CelObject, right: CelMap | CelObject): boolean {
  if (mapSize(left) !== mapSize(right)) {
    return false;
  }
  return mapKeys(left).every((key) => {
    const other = mapGet(right, key);
    return other !== undefined && celEquals(mapGet(left, key) ?? null, other);
  });
}

function equalObjects(left: CelValue, right: CelValue): boolean {
  if (left instanceof Timestamp) {
    return right instanceof Timestamp && left.seconds === right.seconds && left.nanoseconds === right.nanoseconds;
  }
  if (left instanceof Duration) {
    return right instanceof Duration && left.nanoseconds === right.nanoseconds;
  }
  if (left instanceof Uint8Array) {
    return right instanceof Uint8Array && Buffer.compare(left, right) === 0;
  }
  if (left instanceof TypeValue) {
    return right instanceof TypeValue && left.name === right.name;
  }
  if (left instanceof Optional) {
    return right instanceof Optional && equalOptionals(left.value, right.value);
  }
  return left instanceof OpaqueValue && left.equals(right);
}

function equalOptionals(left: CelValue | undefined, right: CelValue | undefined): boolean {
  return left === undefined || right === undefined ? left === right : celEquals(left, right);
}
