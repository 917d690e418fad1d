import type { Field, ListType, MapType, ObjectType, ScalarType, TypeSchema } from "../type-schema.ts";

/** The types of Go structures that no schema describes: reviews that webhooks answer, configuration files. */
export function scalarType(scalar: ScalarType["scalar"]): ScalarType {
  return { shape: "scalar", scalar, nullable: true };
}

export function listOf(items: TypeSchema): ListType {
  return { shape: "list", items, listType: "atomic", mapKeys: [], nullable: true };
}

export function mapOf(values: TypeSchema): MapType {
  return { shape: "map", values, atomic: true, nullable: true };
}

/** A structure; a field is its type and what Go calls that. Fields that are not given stay absent. */
export function structType(name: string, fields: Readonly<Record<string, readonly [type: TypeSchema, goType: string]>>): ObjectType {
  const field = (member: string, type: TypeSchema, goType: string): Field => ({
    ...{ name: member, type, goType, pointer: true, omit: "empty" },
    ...{ required: false, patchStrategy: [] },
  });
  return {
    shape: "object",
    name,
    fields: new Map(Object.entries(fields).map(([member, [type, goType]]) => [member, field(member, type, goType)])),
    preserveUnknown: false,
    atomic: false,
    embeddedResource: false,
    nullable: true,
  };
}

export const textField = [scalarType("string"), "string"] as const;
export const switchField = [scalarType("boolean"), "bool"] as const;
export const textsField = [listOf(scalarType("string")), "[]string"] as const;
