import type { TypeSchema } from "../../../codegen/compiler/type-schema.ts";
import { isJsonObject, type JsonValue } from "../../meta/json.ts";

const expected: Readonly<Record<TypeSchema["shape"], string>> = { object: "map", map: "map", list: "list", scalar: "string", any: "" };

/** What is wrong with the first null of an apply configuration: expressions cannot take fields away. In structured-merge-diff's words. */
export function findNull(value: JsonValue | undefined, type: TypeSchema, path = ""): string | undefined {
  if (value === null) return type.shape === "any" ? undefined : `${path}: expected ${expected[type.shape]}, got &{NULL_VALUE}`;
  if (Array.isArray(value)) return type.shape === "list" ? first(value, (item, index) => findNull(item, type.items, `${path}[${index}]`)) : undefined;
  if (!isJsonObject(value) || (type.shape !== "object" && type.shape !== "map")) return undefined;
  return first(Object.entries(value), ([key, member]) => {
    const inner = type.shape === "map" ? type.values : type.fields.get(key)?.type;
    return inner === undefined ? undefined : findNull(member, inner, `${path}.${key}`);
  });
}

function first<T>(items: readonly T[], find: (item: T, index: number) => string | undefined): string | undefined {
  for (const [index, item] of items.entries()) {
    const found = find(item, index);
    if (found !== undefined) return found;
  }
  return undefined;
}
