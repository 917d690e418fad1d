import type { ListType, TypeSchema } from "../../../../codegen/compiler/type-schema.ts";
import type { JsonValue } from "../../../../runtime/meta/json.ts";
import { field, list, object, scalar } from "../../../codegen/compiler/decode/types.ts";

/** A type in short, as vectors write it. Lists with keys and sets merge when patched strategically, by the first key. */
export type Shape =
  | "string"
  | "number"
  | "boolean"
  | "any"
  | { readonly map: Shape; readonly atomic?: true }
  | { readonly list: Shape }
  | { readonly set: "string" | "number" }
  | { readonly keyed: Members; readonly keys: readonly string[]; readonly defaults?: Readonly<Record<string, JsonValue>> }
  | { readonly object: Members; readonly atomic?: true; readonly open?: true };

export interface Members {
  readonly [name: string]: Shape;
}

/** The type that a shape stands for. */
export function readShape(shape: Shape): TypeSchema {
  if (typeof shape === "string") {
    if (shape === "any") return { shape: "any", nullable: true };
    return scalar(shape === "number" ? "double" : shape);
  }
  if ("map" in shape) return { shape: "map", values: readShape(shape.map), atomic: shape.atomic ?? false, nullable: false };
  if ("list" in shape) return list(readShape(shape.list));
  if ("set" in shape) return list(readShape(shape.set), { listType: "set" });
  if ("keyed" in shape) {
    const more: Partial<ListType> = { listType: "map", mapKeys: shape.keys };
    return list(readMembers(shape.keyed, shape.defaults ?? {}, {}), more);
  }
  return readMembers(shape.object, {}, { atomic: shape.atomic ?? false, preserveUnknown: shape.open ?? false });
}

function readMembers(
  members: Members,
  defaults: Readonly<Record<string, JsonValue>>,
  more: { atomic?: boolean; preserveUnknown?: boolean },
): TypeSchema {
  const fields = Object.entries(members).map(([name, member]) => {
    const type = readShape(member);
    const merges = type.shape === "list" && type.listType !== "atomic";
    const value = defaults[name];
    return [
      name,
      field(type, "interface {}", {
        patchStrategy: merges ? ["merge"] : [],
        ...(merges && type.mapKeys[0] !== undefined ? { patchMergeKey: type.mapKeys[0] } : {}),
        ...(value === undefined ? {} : { default: value }),
      }),
    ] as const;
  });
  return object("Thing", Object.fromEntries(fields), more);
}
