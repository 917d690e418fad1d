import { goQuote } from "../../../codegen/compiler/cel/kubernetes/values/go-quote.ts";
import type { TypeSchema } from "../../../codegen/compiler/type-schema.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../meta/json.ts";
import { ownMember, setMember } from "../clone-json.ts";
import { elementShape, keyOf, orderElements, partition, wrongType } from "./element-order.ts";
import { goPrint } from "./go-print.ts";
import { mergeList } from "./merge-list.ts";
import { withoutDirectives } from "./merge-map.ts";
import { mergeMetaOf } from "./merge-meta.ts";
import { StrategicPatchError } from "./strategic-patch-error.ts";

const bare = "$setElementOrder";
const prefix = `${bare}/`;

/**
 * Merges the lists whose order the patch gives with `$setElementOrder/<member>`; they and the directives leave the patch.
 * @throws StrategicPatchError
 */
export function applyElementOrders(original: JsonObject, patch: JsonObject, type: TypeSchema | undefined): void {
  for (const directive of Object.keys(patch)) {
    if (!directive.startsWith(bare)) continue;
    const order = patch[directive] as JsonValue;
    delete patch[directive];
    if (!Array.isArray(order)) throw wrongType("[]interface {}", order);
    if (!directive.startsWith(prefix)) throw new StrategicPatchError("invalid patch format of setElementOrder list", 400);
    applyOrder(original, patch, directive.slice(prefix.length), order, type);
  }
}

function applyOrder(original: JsonObject, patch: JsonObject, key: string, order: JsonValue[], type: TypeSchema | undefined): void {
  const current = listMember(original, key);
  const wanted = listMember(patch, key);
  if (type?.shape === "object" && !type.preserveUnknown && !type.fields.has(key)) {
    throw new StrategicPatchError(`unable to find api field in struct ${type.name} for the json field ${goQuote(key)}`);
  }
  const { strategy, mergeKey, inner } = mergeMetaOf(type, key);
  checkOrder(wanted ?? [], order, mergeKey);
  let merged: JsonValue[];
  let serverOrder = current ?? [];
  if (current === undefined) {
    if (wanted === undefined) return;
    merged = withoutDirectives(wanted) as JsonValue[];
  } else if (wanted === undefined) merged = current;
  else {
    if (strategy === "merge" && mergeKey !== "") serverOrder = orderAfterMerge(current, wanted, mergeKey);
    merged = strategy === "merge" ? mergeList([...current], wanted, mergeKey, inner) : wanted;
  }
  const [inOrder, others] = partition(merged, order, mergeKey);
  elementShape(current ?? [], wanted ?? []);
  setMember(original, key, orderElements(inOrder, others, order, serverOrder, mergeKey));
  delete patch[key];
}

/**
 * The order that others are placed by once items of the patch are merged: Go merges in place, so that new items have the
 * places that deleted ones leave at the end.
 */
function orderAfterMerge(current: readonly JsonValue[], wanted: readonly JsonValue[], mergeKey: string): JsonValue[] {
  const order = [...current];
  let length = order.length;
  const indexOf = (key: JsonValue | undefined): number => {
    for (let index = 0; index < length; index++) if (memberOf(order[index] as JsonValue, mergeKey) === key) return index;
    return -1;
  };
  let replaces = false;
  for (const item of wanted) {
    const directive = memberOf(item, "$patch");
    if (directive === "replace") replaces = true;
    if (directive !== "delete") continue;
    const key = memberOf(item, mergeKey);
    for (let index = indexOf(key); index >= 0; index = indexOf(key)) {
      order.copyWithin(index, index + 1, length);
      length--;
    }
  }
  for (const item of replaces ? [] : wanted) {
    if (hasDirective(item) || indexOf(memberOf(item, mergeKey)) >= 0) continue;
    if (length === order.length) break;
    order[length++] = item;
  }
  return order;
}

function memberOf(item: JsonValue, name: string): JsonValue | undefined {
  return isJsonObject(item) ? ownMember(item, name) : undefined;
}

function listMember(object: JsonObject, key: string): JsonValue[] | undefined {
  const value = ownMember(object, key);
  if (value === undefined || Array.isArray(value)) return value;
  throw wrongType("[]interface {}", value);
}

/** The items of the patch must come in the order that the directive gives. */
function checkOrder(list: readonly JsonValue[], order: readonly JsonValue[], mergeKey: string): void {
  if (list.length === 0 || order.length === 0) return;
  const items = mergeKey === "" ? list : list.filter((item) => (item as JsonObject | null)?.["$patch"] !== "delete");
  let at = 0;
  let inOrder = 0;
  while (at < items.length && inOrder < order.length) {
    const item = items[at] as JsonValue;
    if (hasDirective(item)) {
      at++;
      continue;
    }
    const other = order[inOrder] as JsonValue;
    if (mergeKey === "" ? item === other : keyOf(item, mergeKey) === keyOf(other, mergeKey)) at++;
    inOrder++;
  }
  if (at < items.length && inOrder >= order.length)
    throw new StrategicPatchError(`The order in patch list:\n${goPrint([...list])}\n doesn't match $setElementOrder list:\n${goPrint([...order])}\n`);
}

function hasDirective(item: JsonValue): boolean {
  return typeof item === "object" && item !== null && !Array.isArray(item) && Object.hasOwn(item, "$patch");
}
