import { isAlwaysWritten } from "../../codegen/compiler/decode/zero-value.ts";
import type { TypeSchema } from "../../codegen/compiler/type-schema.ts";
import type { KubeObject } from "../meta/object.ts";

/** Where objects of a type have lists that are written also when they are empty. */
interface Plan {
  readonly lists: readonly string[];
  readonly inside: readonly { readonly name: string; readonly plan: Plan; readonly shape: "object" | "list" | "map" }[];
}

const nothing: Plan = { lists: [], inside: [] };
const plans = new WeakMap<TypeSchema, Plan>();

/**
 * Makes null what is an empty list and always written, in place: kube-apiserver stores built-in kinds as protobuf, which
 * knows no empty lists, and answers what it has stored.
 */
export function nullEmptyLists(type: TypeSchema, object: KubeObject): void {
  visit(planOf(type), object as Readonly<Record<string, unknown>>);
}

function visit({ lists, inside }: Plan, object: Readonly<Record<string, unknown>>): void {
  for (const name of lists) {
    const list = object[name];
    if (Array.isArray(list) && list.length === 0) (object as Record<string, unknown>)[name] = null;
  }
  for (const { name, plan, shape } of inside) {
    const value = object[name];
    if (typeof value !== "object" || value === null) continue;
    if (shape === "object") visit(plan, value as Readonly<Record<string, unknown>>);
    else
      for (const item of Object.values(value)) if (typeof item === "object" && item !== null) visit(plan, item as Readonly<Record<string, unknown>>);
  }
}

/** Worked out once for a type. What a type has inside itself, as schemas have, is not looked into again. */
function planOf(type: TypeSchema): Plan {
  const known = plans.get(type);
  if (known !== undefined) return known;
  plans.set(type, nothing);
  if (type.shape !== "object") return nothing;
  const lists: string[] = [];
  const inside: Plan["inside"][number][] = [];
  for (const field of type.fields.values()) {
    const { shape } = field.type;
    if (shape === "list" && isAlwaysWritten(field)) lists.push(field.name);
    const below = field.type.shape === "list" ? field.type.items : field.type.shape === "map" ? field.type.values : field.type;
    const plan = planOf(below);
    if (plan.lists.length + plan.inside.length > 0 && (shape === "object" || shape === "list" || shape === "map"))
      inside.push({ name: field.name, plan, shape });
  }
  const plan: Plan = { lists, inside };
  plans.set(type, plan);
  return plan;
}
