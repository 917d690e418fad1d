import { isJsonObject, type JsonObject, type JsonValue } from "../../runtime/meta/json.ts";

const namedSchemas = ["properties", "patternProperties", "definitions", "dependencies"];
const listedSchemas = ["allOf", "anyOf", "oneOf"];
const singleSchemas = ["items", "additionalProperties", "not"];

/**
 * Rebuilds an OpenAPI schema from the inside out: `change` is given each schema, with the schemas inside it already
 * changed, and answers what takes its place. A property that is called "description" or "items" is not mistaken for
 * the keyword, because only the places where a schema can stand are entered.
 */
export function transformSchema(schema: JsonObject, change: (schema: JsonObject) => JsonObject): JsonObject {
  const inner = (value: JsonValue | undefined): JsonValue | undefined => (isJsonObject(value) ? transformSchema(value, change) : value);
  const copy: JsonObject = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (namedSchemas.includes(keyword) && isJsonObject(value)) {
      copy[keyword] = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inner(one)]));
    } else if (listedSchemas.includes(keyword) && Array.isArray(value)) {
      copy[keyword] = value.map((one) => inner(one) ?? null);
    } else {
      copy[keyword] = singleSchemas.includes(keyword) ? inner(value) : value;
    }
  }
  return change(copy);
}
