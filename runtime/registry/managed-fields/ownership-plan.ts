import type { ListType, ObjectType, TypeSchema } from "../../../codegen/compiler/type-schema.ts";
import type { ListKeys } from "./element-of.ts";
import type { LastSet } from "./shared-sets.ts";

/** How ownership of a value is divided; `last` is what it last came to: see `sharedSet`. */
export type Ownership =
  /** One owner for the whole: scalars, atomic lists and maps. */
  | { readonly shape: "whole" }
  | { readonly shape: "object"; readonly members: ReadonlyMap<string, Member>; readonly others: Ownership | undefined; last?: LastSet }
  | { readonly shape: "map"; readonly values: () => Ownership; last?: LastSet }
  | { readonly shape: "keyed"; readonly keys: ListKeys; readonly items: () => Ownership; last?: LastSet }
  | { readonly shape: "set" }
  /** As the value turns out to be: maps are divided, lists and scalars are not. */
  | { readonly shape: "deduced" };

export interface Member {
  /** "f:spec" */
  readonly element: string;
  readonly ownership: () => Ownership;
}

const whole: Ownership = { shape: "whole" };
const deduced: Ownership = { shape: "deduced" };
const set: Ownership = { shape: "set" };

const plans = new WeakMap<TypeSchema, Ownership>();

/** How ownership of values of `type` is divided; made once, shared between kinds. Source: KEP-555, merge strategy. */
export function ownershipOf(type: TypeSchema): Ownership {
  let plan = plans.get(type);
  if (plan === undefined) {
    plan = createPlan(type);
    plans.set(type, plan);
  }
  return plan;
}

function createPlan(type: TypeSchema): Ownership {
  switch (type.shape) {
    case "scalar":
      return whole;
    case "any":
      return deduced;
    case "map":
      return type.atomic ? whole : { shape: "map", values: once(() => ownershipOf(type.values)) };
    case "list":
      return listPlan(type);
    case "object":
      return type.atomic ? whole : objectPlan(type);
  }
}

function listPlan(type: ListType): Ownership {
  if (type.listType === "set") return set;
  if (type.listType !== "map" || type.mapKeys.length === 0) return whole;
  const names = [...type.mapKeys].sort();
  const fields = type.items.shape === "object" ? type.items.fields : undefined;
  return {
    shape: "keyed",
    keys: { names, defaults: names.map((name) => fields?.get(name)?.default) },
    items: once(() => ownershipOf(type.items)),
  };
}

function objectPlan(type: ObjectType): Ownership {
  const members = new Map<string, Member>();
  for (const [name, field] of type.fields) {
    // What Go keeps as raw bytes has one owner; free-form JSON of a schema is looked into.
    const ownership = field.goType === "runtime.RawExtension" ? () => whole : once(() => ownershipOf(field.type));
    members.set(name, { element: `f:${name}`, ownership });
  }
  const open = type.preserveUnknown || type.fields.size === 0;
  return { shape: "object", members, others: open ? deduced : undefined };
}

/** How ownership goes on below an element. */
export function innerOwnership(ownership: Ownership, element: string): Ownership | undefined {
  switch (ownership.shape) {
    case "object":
      return ownership.members.get(element.slice(2))?.ownership() ?? ownership.others;
    case "map":
      return ownership.values();
    case "keyed":
      return ownership.items();
    case "deduced":
      return ownership;
    default:
      return undefined;
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
