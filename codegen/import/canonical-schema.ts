import { isJsonObject, type JsonObject } from "../../runtime/meta/json.ts";
import { transformSchema } from "./transform-schema.ts";

/** How the documents under schemas/ name a schema that they hold themselves. */
export const localPrefix = "#/components/schemas/";

/**
 * A schema as OpenAPI v3 writes it, whichever version it came in: references point into components, a reference with
 * keywords beside it is wrapped in allOf, and a string that may be a number says so.
 */
export function canonicalSchema(schema: JsonObject): JsonObject {
  return transformSchema(schema, (one) => {
    const { $ref, ...rest } = one;
    if (typeof $ref === "string") {
      const reference = { $ref: localPrefix + schemaNameOf($ref) };
      return Object.keys(rest).length === 0 ? reference : { allOf: [reference], ...rest };
    }
    if (one["format"] === "int-or-string" && one["type"] === "string") {
      return { ...without(one, "type"), oneOf: [{ type: "integer" }, { type: "string" }] };
    }
    return one;
  });
}

/** The full name at the end of a reference: "io.k8s.api.core.v1.Pod" of "#/definitions/io.k8s.api.core.v1.Pod". */
export function schemaNameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}

function without(schema: JsonObject, keyword: string): JsonObject {
  const copy = { ...schema };
  delete copy[keyword];
  return copy;
}

/** The schemas of an OpenAPI v2 or v3 document by full name, or undefined when it is neither. */
export function schemasOfDocument(document: JsonObject): JsonObject | undefined {
  if (typeof document["swagger"] === "string") return isJsonObject(document["definitions"]) ? document["definitions"] : {};
  if (typeof document["openapi"] !== "string") return undefined;
  const components = document["components"];
  if (!isJsonObject(components)) return {};
  return isJsonObject(components["schemas"]) ? components["schemas"] : {};
}
