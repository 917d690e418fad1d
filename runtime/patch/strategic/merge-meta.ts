import type { Field, TypeSchema } from "../../../codegen/compiler/type-schema.ts";

/** How a member merges, and the type of what is inside it. */
export interface MergeMeta {
  readonly strategy: string;
  readonly mergeKey: string;
  /** Of a map or structure: itself; of a list: its items. */
  readonly inner: TypeSchema | undefined;
}

const metas = new WeakMap<Field, MergeMeta>();
const unknown: MergeMeta = { strategy: "", mergeKey: "", inner: undefined };

/** What the type says of its member `key`; what no type knows is replaced when it is a list, and merged when it is a map. */
export function mergeMetaOf(type: TypeSchema | undefined, key: string): MergeMeta {
  if (type?.shape === "map") return { strategy: "", mergeKey: "", inner: innerOf(type.values) };
  const field = type?.shape === "object" ? type.fields.get(key) : undefined;
  if (field === undefined) return unknown;
  let meta = metas.get(field);
  if (meta === undefined) {
    meta = {
      strategy: field.patchStrategy.find((one) => one !== "retainKeys") ?? "",
      mergeKey: field.patchMergeKey ?? "",
      inner: innerOf(field.type),
    };
    metas.set(field, meta);
  }
  return meta;
}

function innerOf(type: TypeSchema): TypeSchema {
  return type.shape === "list" ? type.items : type;
}
