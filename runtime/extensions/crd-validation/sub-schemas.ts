import { isJsonObject, type JsonObject } from "../../meta/json.ts";

/** The schemas directly inside a schema, with the path that errors print for them. */
export function subSchemas(
  schema: JsonObject,
  path: string,
): { readonly schema: JsonObject; readonly path: string; readonly keyword: string; readonly name: string }[] {
  const found: { schema: JsonObject; path: string; keyword: string; name: string }[] = [];
  for (const keyword of ["additionalProperties", "not", "items"]) {
    const value = schema[keyword];
    if (isJsonObject(value)) found.push({ schema: value, path: `${path}.${keyword}`, keyword, name: "" });
  }
  for (const keyword of ["properties", "definitions", "patternProperties"]) {
    const map = schema[keyword];
    if (!isJsonObject(map)) continue;
    for (const [name, value] of Object.entries(map)) {
      if (isJsonObject(value)) found.push({ schema: value, path: `${path}.${keyword}[${name}]`, keyword, name });
    }
  }
  for (const keyword of ["allOf", "oneOf", "anyOf", "items"]) {
    const list = schema[keyword];
    if (!Array.isArray(list)) continue;
    list.forEach((value, index) => {
      if (isJsonObject(value)) found.push({ schema: value, path: `${path}.${keyword}[${index}]`, keyword, name: "" });
    });
  }
  return found;
}

/** True when a schema, or one inside it, is as `test` says. */
export function someSchema(schema: JsonObject, test: (one: JsonObject) => boolean): boolean {
  return test(schema) || subSchemas(schema, "").some((one) => someSchema(one.schema, test));
}
