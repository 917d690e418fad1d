import type { TypeSchema } from "../../../codegen/compiler/type-schema.ts";
import type { JsonObject, JsonValue } from "../../meta/json.ts";
import { elementShape, keyOf, orderElements, partition } from "./element-order.ts";
import { goPrint, printText } from "./go-print.ts";
import { mergeMap } from "./merge-map.ts";
import { StrategicPatchError } from "./strategic-patch-error.ts";

/**
 * Merges lists whose strategy is "merge": items of the patch join those they share the merge key with, and stand
 * before the others.
 * @throws StrategicPatchError
 */
export function mergeList(original: JsonValue[], patch: JsonValue[], mergeKey: string, items: TypeSchema | undefined): JsonValue[] {
  if (original.length === 0 && patch.length === 0) return original;
  const shape = elementShape(original, patch);
  if (shape !== "map[string]interface {}") {
    const merged = distinct([...original, ...patch]);
    const [inPatch, others] = partition(merged, patch, "");
    return orderElements(inPatch, others, patch, original, "");
  }
  if (mergeKey === "") throw new StrategicPatchError(`cannot merge lists without merge key for ${items?.shape === "object" ? items.name : "Struct"}`);
  const { kept, rest } = applyListDirectives(original as JsonObject[], patch as JsonObject[], mergeKey);
  const merged = mergeItems(kept, rest, mergeKey, items);
  const [inPatch, others] = partition(merged, rest, mergeKey);
  return orderElements(inPatch, others, rest, kept, mergeKey);
}

/** Removes the items of `$deleteFromPrimitiveList`. */
export function deleteFromList(original: JsonValue[], patch: JsonValue[], mergeKey: string, items: TypeSchema | undefined): JsonValue[] {
  if (original.length === 0 && patch.length === 0) return original;
  if (elementShape(original, patch) === "map[string]interface {}") return mergeList(original, patch, mergeKey, items);
  const doomed = new Set(patch);
  return original.filter((item) => !doomed.has(item));
}

/** Items with `$patch`: delete removes what has their merge key, replace forgets what was there. */
function applyListDirectives(
  original: readonly JsonObject[],
  patch: readonly JsonObject[],
  mergeKey: string,
): { kept: JsonObject[]; rest: JsonObject[] } {
  const rest: JsonObject[] = [];
  let kept = [...original];
  let replace = false;
  for (const item of patch) {
    const directive = item["$patch"];
    if (directive === undefined) rest.push(item);
    else if (directive === "delete") {
      const value = keyOf(item, mergeKey);
      kept = kept.filter((one) => one[mergeKey] !== value);
    } else if (directive === "replace") replace = true;
    else if (directive === "merge") throw new StrategicPatchError("merging lists cannot yet be specified in the patch");
    else throw new StrategicPatchError(`unknown patch type: ${printText(directive)} in map: ${goPrint(item)}`);
  }
  return replace ? { kept: rest, rest: [] } : { kept, rest };
}

function mergeItems(original: JsonObject[], patch: readonly JsonObject[], mergeKey: string, items: TypeSchema | undefined): JsonObject[] {
  const merged = [...original];
  for (const item of patch) {
    const value = keyOf(item, mergeKey);
    const index = merged.findIndex((one) => Object.hasOwn(one, mergeKey) && one[mergeKey] === value);
    if (index < 0) merged.push(item);
    else merged[index] = mergeMap(merged[index] as JsonObject, item, items);
  }
  return merged;
}

/** Each scalar once. The last item takes the place of a repeated one, as in Go's library. */
function distinct(items: JsonValue[]): JsonValue[] {
  let last = items.length - 1;
  for (let index = 0; index < last; index++) {
    for (let other = index + 1; other <= last; other++) {
      if (items[index] !== items[other]) continue;
      items[other] = items[last] as JsonValue;
      last--;
      other--;
    }
  }
  return items.slice(0, last + 1);
}
