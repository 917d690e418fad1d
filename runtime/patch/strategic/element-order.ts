import { isJsonObject, type JsonObject, type JsonValue } from "../../meta/json.ts";
import { goPrint } from "./go-print.ts";
import { StrategicPatchError } from "./strategic-patch-error.ts";

/** The Go type that all items share. @throws StrategicPatchError when they differ or are lists. */
export function elementShape(...lists: readonly (readonly JsonValue[])[]): string {
  let shape: string | undefined;
  for (const list of lists) {
    for (const item of list) {
      const own = shapeOf(item);
      if (own === "[]interface {}" && shape === undefined) throw new StrategicPatchError("lists of lists are not supported", 422);
      if (shape !== undefined && own !== shape)
        throw new StrategicPatchError(`list element types are not identical: ${goPrint(lists.map((one) => [...one]))}`);
      shape = own;
    }
  }
  if (shape === undefined) throw new StrategicPatchError("no elements in any of the given slices");
  return shape;
}

/** Go's dynamic type of decoded JSON; integers and fractions are two. */
export function shapeOf(value: JsonValue): string {
  if (value === null) return "nil";
  if (Array.isArray(value)) return "[]interface {}";
  if (typeof value === "object") return "map[string]interface {}";
  if (typeof value === "bigint") return "int64";
  if (typeof value === "number") return Number.isInteger(value) ? "int64" : "float64";
  return typeof value === "boolean" ? "bool" : "string";
}

/** The merge key of an item. @throws StrategicPatchError when it has none. */
export function keyOf(item: JsonValue, mergeKey: string): JsonValue {
  if (!isJsonObject(item)) throw wrongType("map[string]interface {}", item);
  const value = Object.hasOwn(item, mergeKey) ? item[mergeKey] : undefined;
  if (value === undefined) throw new StrategicPatchError(`map: ${goPrint(item)} does not contain declared merge key: ${mergeKey}`);
  return value;
}

export function wrongType(expected: string, actual: JsonValue): StrategicPatchError {
  return new StrategicPatchError(`expected a ${expected}, but received a ${actual === null ? "%!s(<nil>)" : shapeOf(actual)}`);
}

/** Splits `items` into those that `by` names too and the others. An empty merge key compares scalars. */
export function partition(items: readonly JsonValue[], by: readonly JsonValue[], mergeKey: string): [JsonValue[], JsonValue[]] {
  const named = new Set(mergeKey === "" ? by : by.map((item) => memberOf(item, mergeKey)));
  const inside: JsonValue[] = [];
  const outside: JsonValue[] = [];
  for (const item of items) (named.has(mergeKey === "" ? item : keyOf(item, mergeKey)) ? inside : outside).push(item);
  return [inside, outside];
}

function memberOf(item: JsonValue, mergeKey: string): JsonValue | undefined {
  if (!isJsonObject(item)) throw new StrategicPatchError("value for key 0 is not a map");
  return item[mergeKey];
}

/** Orders the items of the patch by `patchOrder`, the others by `serverOrder`, and weaves the two. */
export function orderElements(
  inPatch: JsonValue[],
  others: JsonValue[],
  patchOrder: readonly JsonValue[],
  serverOrder: readonly JsonValue[],
  mergeKey: string,
): JsonValue[] {
  const left = orderBy(others, serverOrder, mergeKey);
  const right = orderBy(inPatch, patchOrder, mergeKey);
  const rank = ranks(serverOrder, mergeKey);
  const woven: JsonValue[] = [];
  let l = 0;
  let r = 0;
  while (l < left.length || r < right.length) {
    if (l >= left.length) woven.push(right[r++] as JsonValue);
    else if (r >= right.length) woven.push(left[l++] as JsonValue);
    else {
      const leftRank = rank.get(identity(left[l] as JsonValue, mergeKey));
      const rightRank = rank.get(identity(right[r] as JsonValue, mergeKey));
      if (leftRank !== undefined && rightRank !== undefined && leftRank < rightRank) woven.push(left[l++] as JsonValue);
      else woven.push(right[r++] as JsonValue);
    }
  }
  return woven;
}

function identity(item: JsonValue, mergeKey: string): JsonValue | undefined {
  return mergeKey === "" ? item : (item as JsonObject)[mergeKey];
}

function ranks(order: readonly JsonValue[], mergeKey: string): Map<JsonValue | undefined, number> {
  const rank = new Map<JsonValue | undefined, number>();
  order.forEach((item, index) => {
    const id = identity(item, mergeKey);
    if (!rank.has(id)) rank.set(id, index);
  });
  return rank;
}

/** A stable sort by `order`; deletions go last, and an item that has no place moves before what stands in front of it. */
function orderBy(items: JsonValue[], order: readonly JsonValue[], mergeKey: string): JsonValue[] {
  let sortable = items;
  let deleted: JsonValue[] = [];
  if (mergeKey !== "") {
    for (const item of [...items, ...order]) keyOf(item, mergeKey);
    sortable = items.filter((item) => !isDeletion(item));
    deleted = items.filter(isDeletion);
  }
  const rank = ranks(order, mergeKey);
  const placed = sortable.map((item) => ({ item, rank: rank.get(identity(item, mergeKey)) }));
  if (placed.every((one) => one.rank !== undefined)) placed.sort((a, b) => (a.rank as number) - (b.rank as number));
  else sortWithUnplaced(placed);
  return [...placed.map((one) => one.item), ...deleted];
}

function isDeletion(item: JsonValue): boolean {
  return (item as JsonObject)["$patch"] === "delete";
}

interface Placed {
  readonly item: JsonValue;
  readonly rank: number | undefined;
}

/** Insertion sort, whose result with an inconsistent order is the one that clients know. */
function sortWithUnplaced(items: Placed[]): void {
  for (let index = 1; index < items.length; index++) {
    for (let at = index; at > 0; at--) {
      const one = items[at] as Placed;
      const before = items[at - 1] as Placed;
      if (one.rank !== undefined && before.rank !== undefined && one.rank >= before.rank) break;
      items[at] = before;
      items[at - 1] = one;
    }
  }
}
