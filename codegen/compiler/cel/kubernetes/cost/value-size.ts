import { stringSize } from "../../library/collections.ts";
import type { CelValue } from "../../values/cel-value.ts";
import { mapGet, mapKeys, mapSize } from "../../values/map-access.ts";
import { OpaqueValue } from "../../values/opaque-value.ts";
import { Optional } from "../../values/optional.ts";
import { isList, isMap } from "../../values/type-of.ts";
import { PRICES } from "./prices.ts";

/** What a value counts as in prices: its characters, bytes, elements or entries; 1 for all others. */
export function valueSize(value: CelValue | undefined): number {
  if (typeof value === "string") {
    return stringSize(value);
  }
  if (typeof value !== "object" || value === null) {
    return 1;
  }
  if (isList(value) || value instanceof Uint8Array) {
    return value.length;
  }
  if (value instanceof OpaqueValue) {
    return value.size;
  }
  if (value instanceof Optional) {
    return value.value === undefined ? 1 : valueSize(value.value);
  }
  return isMap(value) ? mapSize(value) : 1;
}

/** What looking at all of a value costs. */
export function traversalPrice(value: CelValue): number {
  if (typeof value === "string") {
    return Math.trunc(Buffer.byteLength(value) * PRICES.character);
  }
  if (typeof value !== "object" || value === null) {
    return 1;
  }
  if (value instanceof Uint8Array) {
    return Math.trunc(value.length * PRICES.character);
  }
  if (isList(value)) {
    return value.reduce<number>((total, element) => total + traversalPrice(element), 0);
  }
  if (!isMap(value)) {
    return 1;
  }
  return mapKeys(value).reduce<number>((total, key) => total + traversalPrice(key) + traversalPrice(mapGet(value, key) ?? null), 0);
}
