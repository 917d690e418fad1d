import type { Field, ObjectType, ScalarType, TypeSchema } from "../../../codegen/compiler/type-schema.ts";

const scalar = (type: ScalarType["scalar"]): TypeSchema => ({ shape: "scalar", scalar: type, nullable: true });
const list = (items: TypeSchema): TypeSchema => ({ shape: "list", items, listType: "atomic", mapKeys: [], nullable: true });
const field = (name: string, type: TypeSchema, goType: string): [string, Field] => [
  name,
  { name, type, goType, pointer: true, omit: "empty", required: false, patchStrategy: [] },
];
const struct = (name: string, fields: readonly [string, Field][]): ObjectType => ({
  shape: "object",
  name,
  fields: new Map(fields),
  preserveUnknown: false,
  atomic: false,
  embeddedResource: false,
  nullable: true,
});
const texts = (name: string, goType = "[]string"): [string, Field] => field(name, list(scalar("string")), goType);

const groupResources = struct("GroupResources", [field("group", scalar("string"), "string"), texts("resources"), texts("resourceNames")]);

const policyRule = struct("PolicyRule", [
  field("level", scalar("string"), "v1.Level"),
  texts("users"),
  texts("userGroups"),
  texts("verbs"),
  field("resources", list(groupResources), "[]v1.GroupResources"),
  texts("namespaces"),
  texts("nonResourceURLs"),
  texts("omitStages", "[]v1.Stage"),
  field("omitManagedFields", scalar("boolean"), "bool"),
]);

/** The members of `Policy`, for the decoder that says what Go's would. */
export const policyType = struct("Policy", [
  field("apiVersion", scalar("string"), "string"),
  field("kind", scalar("string"), "string"),
  field("metadata", { shape: "any", nullable: true }, "v1.ObjectMeta"),
  field("rules", list(policyRule), "[]v1.PolicyRule"),
  texts("omitStages", "[]v1.Stage"),
  field("omitManagedFields", scalar("boolean"), "bool"),
]);
