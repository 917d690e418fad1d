import type { CallPrice } from "../../compile/meter.ts";
import type { CelValue } from "../../values/cel-value.ts";
import { numberOf } from "../../values/equals.ts";
import { OpaqueValue } from "../../values/opaque-value.ts";
import { isList } from "../../values/type-of.ts";
import { NamedFormatValue } from "../values/named-format-value.ts";
import { PRICES } from "./prices.ts";
import { traversalPrice, valueSize } from "./value-size.ts";

type ArgumentsPrice = (args: readonly CelValue[]) => number;

const ONE: CallPrice = { kind: "fixed", price: 1 };
const FREE: CallPrice = { kind: "fixed", price: 0 };

const readFirst = read(0, 1);
const readTwice = read(0, 2);

/** By the name of the function, whichever overload it is. */
const BY_NAME: ReadonlyMap<string, CallPrice> = new Map<string, CallPrice>([
  ["or", FREE],
  ["orValue", FREE],
  ["_?_:_", FREE],
  ["_&&_", FREE],
  ["_||_", FREE],
  ["check", { kind: "fixed", price: PRICES.accessCheck }],
  ...all("fieldSelector labelSelector", selectorPrice),
  ...all("isSorted sum max min indexOf lastIndexOf", ([list]) => (list === undefined ? 0 : traversalPrice(list))),
  ...all("url lowerAscii upperAscii substring trim jsonpatch.escapeKey", readFirst),
  ...all("cidr isIP isCIDR ip quantity isQuantity semver isSemver", readFirst),
  ...all("replace split ip.isCanonical", readTwice),
  ["join", { kind: "result", price: (_, result) => Math.ceil(valueSize(result) * 2 * PRICES.character) }],
  ...all("find findAll", patternPrice),
  ["validate", { kind: "arguments", price: ([format, text]) => (format instanceof NamedFormatValue ? matchPrice(text, format.patternLength) : 1) }],
  ["_==_", { kind: "arguments", price: ([left, right]) => (left instanceof OpaqueValue ? 1 : comparePrice([left as CelValue, right as CelValue])) }],
  ["_!=_", { kind: "arguments", price: comparePrice }],
]);

/** By the overload, where there is but one that may be called. */
const BY_OVERLOAD: ReadonlyMap<string, CallPrice> = new Map<string, CallPrice>([
  ["cidr_ip", ONE],
  // Positions of texts are priced by the text, those of lists by name.
  ...all("starts_with_string ends_with_string string_to_bytes bytes_to_string strings_quote string_format", readFirst),
  ["in_list", { kind: "arguments", price: ([, list]) => valueSize(list) }],
  ...all("less_string greater_string less_equals_string greater_equals_string", comparePrice),
  ...all("less_bytes greater_bytes less_equals_bytes greater_equals_bytes", comparePrice),
  ...all("add_string add_bytes", ([left, right]) => Math.ceil((valueSize(left) + valueSize(right)) * PRICES.character)),
  ["matches_string", { kind: "arguments", price: patternPrice }],
  [
    "contains_string",
    { kind: "arguments", price: ([text, part]) => Math.ceil(valueSize(text) * PRICES.character) * Math.ceil(valueSize(part) * PRICES.character) },
  ],
  ...all("cidr_contains_ip_string", (args) => containsPrice(args) + readSecond(args)),
  ...all("cidr_contains_ip_ip", containsPrice),
  ...all("cidr_contains_cidr_string", (args) => containsPrice(args) + maskPrice(args) + readSecond(args)),
  ...all("cidr_contains_cidr", (args) => containsPrice(args) + maskPrice(args)),
  ...all("list_sets_contains_list list_sets_intersects_list", (args) => setsPrice(args, 1)),
  ...all("list_sets_equivalent_list", (args) => setsPrice(args, 2)),
  ...all("list_slice", ([, start, end]) => allocationPrice(1, Math.max(0, numeric(end) - numeric(start)))),
  ...all("lists_range", ([length]) => allocationPrice(1, Math.max(0, numeric(length)))),
  ...all("list_reverse", ([list]) => allocationPrice(1, valueSize(list))),
  ...all("list_flatten list_flatten_int", ([list, depth]) => allocationPrice(depth === undefined ? 1 : numeric(depth), valueSize(list))),
  ...all("list_distinct", ([list]) => comparedPrice(list)),
]);
const SORT = /^list_.*_sort(ByAssociatedKeys)?$/;

/**
 * What a call costs when it is made, as cel-go and Kubernetes reckon it: `overloadIds` are those that the checker left open. Most cost 1.
 * Source: KEP-2876, "Resource constraints".
 */
export function callPrice(name: string, overloadIds: readonly string[]): CallPrice {
  const [only] = overloadIds;
  const isKnown = only !== undefined && overloadIds.length === 1;
  if (name === "containsIP" || name === "containsCIDR") {
    return BY_OVERLOAD.get(isKnown ? only : `cidr_contains_${name === "containsIP" ? "ip_ip" : "cidr"}`) ?? ONE;
  }
  const sort = isKnown ? SORT.exec(only) : null;
  if (sort !== null) {
    const keys = sort[1] === undefined ? 0 : 1;
    return { kind: "arguments", price: (args) => comparedPrice(args[keys]) };
  }
  const byOverload = isKnown ? BY_OVERLOAD.get(only) : undefined;
  return byOverload ?? BY_NAME.get(name) ?? ONE;
}

function all(names: string, price: ArgumentsPrice): [string, CallPrice][] {
  return names.split(" ").map((name) => [name, { kind: "arguments", price }]);
}

function read(argument: number, times: number): ArgumentsPrice {
  return (args) => Math.ceil(valueSize(args[argument]) * times * PRICES.character);
}

function readSecond(args: readonly CelValue[]): number {
  return Math.ceil(valueSize(args[1]) * PRICES.character);
}

function comparePrice([left, right]: readonly CelValue[]): number {
  return Math.ceil(Math.min(valueSize(left), valueSize(right)) * PRICES.character);
}

function patternPrice([text, pattern]: readonly CelValue[]): number {
  return matchPrice(text, valueSize(pattern));
}

function matchPrice(text: CelValue | undefined, patternLength: number): number {
  return Math.ceil((1 + valueSize(text)) * PRICES.character) * Math.ceil(patternLength * PRICES.patternCharacter);
}

function selectorPrice([, selector]: readonly CelValue[]): number {
  const length = valueSize(selector);
  return PRICES.list + Math.ceil(length * PRICES.character) + Math.ceil(Math.ceil(length * 0.5) * (PRICES.list + PRICES.message));
}

function containsPrice([network]: readonly CelValue[]): number {
  return Math.ceil(2 * valueSize(network) * PRICES.character);
}

function maskPrice([network]: readonly CelValue[]): number {
  return Math.ceil(valueSize(network) * PRICES.character) + 1;
}

function setsPrice([left, right]: readonly CelValue[], factor: number): number {
  return 1 + Math.trunc(valueSize(left) * valueSize(right) * factor);
}

function allocationPrice(factor: number, size: number): number {
  return Math.trunc(size * factor) + 1 + PRICES.list;
}

/** Each element may be compared with each. */
function comparedPrice(list: CelValue | undefined): number {
  const size = valueSize(list);
  const first = isList(list) ? list[0] : undefined;
  const isText = typeof first === "string" || first instanceof Uint8Array;
  return allocationPrice(isText ? 2 + PRICES.character : 2, size * size);
}

function numeric(value: CelValue | undefined): number {
  return Number(numberOf(value ?? 0) ?? 0);
}
