import { deepEqual } from "../../../../runtime/meta/deep-equal.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../../runtime/meta/json.ts";
import type { Shape } from "./shape.ts";

/** The merge patch that makes `to` of `from`. Neither holds null. */
export function createMergePatch(from: JsonObject, to: JsonObject): JsonObject {
  const patch: JsonObject = {};
  for (const key of Object.keys(from)) if (!(key in to)) patch[key] = null;
  for (const key of Object.keys(to)) {
    const before = from[key];
    const after = to[key] as JsonValue;
    if (before !== undefined && deepEqual(before, after)) continue;
    patch[key] = isJsonObject(before) && isJsonObject(after) ? createMergePatch(before, after) : after;
  }
  return patch;
}

/** The strategic merge patch that makes `to` of `from`, as kubectl writes it. Neither holds null; lists have one key. */
export function createStrategicPatch(shape: Shape | undefined, from: JsonObject, to: JsonObject): JsonObject {
  const patch: JsonObject = {};
  for (const key of Object.keys(from)) if (!(key in to)) patch[key] = null;
  for (const key of Object.keys(to)) {
    const before = from[key];
    const after = to[key] as JsonValue;
    if (before !== undefined && deepEqual(before, after)) continue;
    const inner = memberShape(shape, key);
    if (isJsonObject(before) && isJsonObject(after)) patch[key] = createStrategicPatch(inner, before, after);
    else if (Array.isArray(before) && Array.isArray(after) && typeof inner === "object") patchList(patch, key, inner, before, after);
    else patch[key] = after;
  }
  return patch;
}

function patchList(patch: JsonObject, key: string, shape: Exclude<Shape, string>, before: JsonValue[], after: JsonValue[]): void {
  if ("set" in shape) {
    patch[`$setElementOrder/${key}`] = after;
    patch[`$deleteFromPrimitiveList/${key}`] = before.filter((item) => !after.includes(item));
    patch[key] = after.filter((item) => !before.includes(item));
  } else if ("keyed" in shape) {
    const mergeKey = shape.keys[0] as string;
    const keyOf = (item: JsonValue): JsonValue => (item as JsonObject)[mergeKey] as JsonValue;
    const known = new Map(before.map((item) => [keyOf(item), item as JsonObject]));
    const items = after.map((item): JsonObject => {
      const old = known.get(keyOf(item));
      const content = { object: shape.keyed };
      return { ...(old === undefined ? (item as JsonObject) : createStrategicPatch(content, old, item as JsonObject)), [mergeKey]: keyOf(item) };
    });
    const gone = before.filter((item) => !after.some((one) => keyOf(one) === keyOf(item)));
    patch[`$setElementOrder/${key}`] = after.map((item) => ({ [mergeKey]: keyOf(item) }));
    patch[key] = [...items, ...gone.map((item) => ({ $patch: "delete", [mergeKey]: keyOf(item) }))];
  } else patch[key] = after;
}

function memberShape(shape: Shape | undefined, key: string): Shape | undefined {
  if (typeof shape !== "object") return undefined;
  // Lists that are entries of maps have no strategy of their own: they are replaced.
  if ("map" in shape) return typeof shape.map === "object" && ("set" in shape.map || "keyed" in shape.map) ? undefined : shape.map;
  return "object" in shape ? shape.object[key] : undefined;
}
