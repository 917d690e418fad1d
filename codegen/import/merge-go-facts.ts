import { isJsonObject, type JsonObject } from "../../runtime/meta/json.ts";
import type { GoFacts, GoField, GoType } from "./go-facts.ts";

/** The OpenAPI extension that carries Go facts, on schemas and on properties. */
export const goExtension = "x-kubernetes-go";

/**
 * Adds what Go says to a schema: `{ type, fields }` to the schema, where `fields` is Go's order, and
 * `{ type, pointer, omit }` to each property. A schema that Go does not know is answered as it came.
 */
export function mergeGoFacts(name: string, schema: JsonObject, facts: GoFacts): JsonObject {
  const type = facts[name];
  if (type === undefined) return schema;
  const merged: JsonObject = { ...schema, [goExtension]: describeType(type) };
  if (!isJsonObject(schema["properties"])) return merged;
  const properties: JsonObject = { ...schema["properties"] };
  for (const field of type.fields ?? []) {
    const property = properties[field.name];
    if (isJsonObject(property)) properties[field.name] = { ...wrapReference(property), [goExtension]: describeField(field) };
  }
  merged["properties"] = properties;
  return merged;
}

/** In OpenAPI v3 a reference allows nothing beside it. */
export function wrapReference(property: JsonObject): JsonObject {
  return property["$ref"] === undefined ? property : { allOf: [property] };
}

function describeType(type: GoType): JsonObject {
  return {
    type: type.type,
    ...(type.marshals === undefined ? {} : { marshals: type.marshals }),
    ...(type.underlying === undefined ? {} : { underlying: type.underlying }),
    ...(type.deprecated === undefined ? {} : { deprecated: type.deprecated }),
    ...(type.replacement === undefined ? {} : { replacement: type.replacement }),
    ...(type.fields === undefined ? {} : { fields: type.fields.map((field) => field.name) }),
  };
}

function describeField(field: GoField): JsonObject {
  return {
    type: field.type,
    ...(field.pointer === true ? { pointer: true } : {}),
    ...(field.omit === undefined ? {} : { omit: field.omit }),
  };
}
