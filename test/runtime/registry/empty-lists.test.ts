import { expect, test } from "vitest";
import type { Field, ObjectType, TypeSchema } from "../../../codegen/compiler/type-schema.ts";
import { nullEmptyLists } from "../../../runtime/registry/empty-lists.ts";

const text: TypeSchema = { shape: "scalar", scalar: "string", nullable: false } as TypeSchema;
const listOf = (items: TypeSchema): TypeSchema => ({ shape: "list", items, listType: "atomic", mapKeys: [], nullable: false }) as TypeSchema;

function structure(name: string, fields: Record<string, readonly [TypeSchema, Field["omit"]]>): ObjectType {
  const all = Object.entries(fields).map(([field, [type, omit]]): [string, Field] => [
    field,
    { name: field, type, goType: "", pointer: false, omit, required: false, patchStrategy: [] },
  ]);
  return {
    shape: "object",
    name,
    fields: new Map(all),
    preserveUnknown: false,
    atomic: false,
    embeddedResource: false,
    nullable: false,
  } as ObjectType;
}

test("empty lists that are always written are null, wherever they stand", () => {
  const rule = structure("Rule", { verbs: [listOf(text), "never"], groups: [listOf(text), "empty"] });
  const role = structure("Role", { rules: [listOf(rule), "never"], main: [rule, "empty"] });
  const object = { apiVersion: "v1", kind: "Role", metadata: {}, rules: [{ verbs: [], groups: [] }, { verbs: ["get"] }], main: { verbs: [] } };
  nullEmptyLists(role, object);
  expect(object).toMatchObject({ rules: [{ verbs: null, groups: [] }, { verbs: ["get"] }], main: { verbs: null } });
  const none = { apiVersion: "v1", kind: "Role", metadata: {}, rules: [] };
  nullEmptyLists(role, none);
  expect(none.rules).toBeNull();
});

test("types that have themselves inside are looked into once", () => {
  const fields = new Map<string, Field>();
  const tree = { ...structure("Tree", {}), fields } as ObjectType;
  for (const [field, [type, omit]] of Object.entries({ leaves: [listOf(text), "never"], branches: [listOf(tree), "empty"] } as const))
    fields.set(field, { name: field, type, goType: "", pointer: false, omit, required: false, patchStrategy: [] });
  const object = { apiVersion: "v1", kind: "Tree", metadata: {}, leaves: [], branches: [{ leaves: [] }] };
  nullEmptyLists(tree, object);
  expect(object.leaves).toBeNull();
});
