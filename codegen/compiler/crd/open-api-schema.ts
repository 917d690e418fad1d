import { isJsonObject, type JsonObject, type JsonValue } from "../../../runtime/meta/json.ts";

const objectMeta = "#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta";
const typeMeta: JsonObject = { apiVersion: { type: "string" }, kind: { type: "string" } };

/**
 * A structural schema as OpenAPI documents show it to tools that do not know Kubernetes' extensions: the two types of an
 * int-or-string are spelled out, and objects inside objects have the members that all objects have.
 */
export function openApiSchema(schema: JsonObject): JsonObject {
  const shown: JsonObject = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (value !== undefined) shown[keyword] = openApiKeyword(keyword, value);
  }
  if (schema["x-kubernetes-int-or-string"] === true && schema["anyOf"] === undefined) shown["anyOf"] = [{ type: "integer" }, { type: "string" }];
  if (schema["x-kubernetes-embedded-resource"] === true) {
    const own = isJsonObject(shown["properties"]) ? shown["properties"] : {};
    shown["properties"] = { ...own, ...structuredClone(typeMeta), metadata: { allOf: [{ $ref: objectMeta }] } };
    const needed = Array.isArray(schema["required"]) ? schema["required"] : [];
    shown["required"] = [...needed, ...["kind", "apiVersion"].filter((name) => !needed.includes(name))];
  }
  return shown;
}

function openApiKeyword(keyword: string, value: JsonValue): JsonValue {
  switch (keyword) {
    case "properties":
      if (!isJsonObject(value)) return value;
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, isJsonObject(one) ? openApiSchema(one) : one]));
    case "items":
    case "additionalProperties":
      return isJsonObject(value) ? openApiSchema(value) : value;
    default:
      return value;
  }
}
