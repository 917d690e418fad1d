import { isJsonObject, type JsonObject, type JsonValue } from "../../../runtime/meta/json.ts";

/** The items of a map list by their keys. */
export interface ListIndex {
  /** The item with the same keys as `item`. */
  readonly find: (item: JsonValue) => JsonValue | undefined;
}

/** The keys of a map list (x-kubernetes-list-map-keys). */
export function listKeysOf(schema: JsonObject): string[] {
  const keys = schema["x-kubernetes-list-map-keys"];
  return Array.isArray(keys) ? keys.filter((one) => typeof one === "string") : [];
}

/** An index of a map list; undefined for lists of another type. The first of items with the same keys is found. */
export function indexByKeys(schema: JsonObject, list: readonly JsonValue[]): ListIndex | undefined {
  if (schema["x-kubernetes-list-type"] !== "map") return undefined;
  const keys = listKeysOf(schema);
  const items = new Map<string, JsonValue>();
  for (const item of list) {
    const text = keyText(item, keys);
    if (text !== undefined && !items.has(text)) items.set(text, item);
  }
  return {
    find: (item) => {
      const text = keyText(item, keys);
      return text === undefined ? undefined : items.get(text);
    },
  };
}

/** What identifies an item; undefined for what is no object. A key that is absent differs from every value. */
function keyText(item: JsonValue, keys: readonly string[]): string | undefined {
  if (!isJsonObject(item)) return undefined;
  return JSON.stringify(keys.map((key) => (Object.hasOwn(item, key) && item[key] !== undefined ? [item[key]] : [])));
}
