import { type Fields, isFields, isList } from "../fields.ts";

/** Members whose name in Go is not just theirs with a capital. */
const names: ReadonlyMap<string, string> = new Map([
  ["apiVersion", "APIVersion"],
  ["apiGroup", "APIGroup"],
  ["apiGroups", "APIGroups"],
  ["uid", "UID"],
  ["cel", "CEL"],
]);

/** A structure that may be absent: `null` then. */
export interface GoPointer {
  readonly pointer: GoShape;
}

/** What Go prints of a value that is absent: its zero value. A structure has its members in Go's order; a list the shape of its items. */
export type GoShape = string | number | boolean | null | readonly GoShape[] | GoPointer | { readonly [member: string]: GoShape };

/** A value with its members named as Go's are: how messages print structures. With a shape also those that are not set. */
export function goForm(value: unknown, shape?: GoShape): unknown {
  if (isPointer(shape)) return value === undefined || value === null ? null : goForm(value, shape.pointer);
  if (isList(value)) return value.map((item) => goForm(item, isList(shape) ? shape[0] : undefined));
  if (isStructure(shape)) {
    const fields: Fields = isFields(value) ? value : {};
    return Object.fromEntries(Object.entries(shape).map(([name, member]) => [goName(name), goForm(fields[name], member)]));
  }
  if (isFields(value))
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [shape === null ? name : goName(name), goForm(member, shape)]));
  if (value !== undefined && value !== null) return value;
  return isList(shape) ? null : (shape ?? null);
}

function isPointer(shape: GoShape | undefined): shape is GoPointer {
  return isStructure(shape) && Object.hasOwn(shape, "pointer");
}

function isStructure(shape: GoShape | undefined): shape is { readonly [member: string]: GoShape } {
  return typeof shape === "object" && shape !== null && !isList(shape);
}

function goName(name: string): string {
  return names.get(name) ?? name.charAt(0).toUpperCase() + name.slice(1);
}
