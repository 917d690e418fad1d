import { isJsonObject, type JsonObject } from "../../../meta/json.ts";

/**
 * The schema of a custom kind as OpenAPI v2 tells it: without what kubectl, which reads that document, cannot make sense of. Where a
 * schema says more than v2 can, nothing is said, so that kubectl lets everything pass.
 */
export function customSwagger(schema: JsonObject): JsonObject {
  if (schema["x-kubernetes-preserve-unknown-fields"] !== true) return reduced(schema);
  const kept: JsonObject = { type: "object" };
  for (const key of ["x-kubernetes-group-version-kind", "x-kubernetes-selectable-fields"]) if (schema[key] !== undefined) kept[key] = schema[key];
  return kept;
}

function reduced(schema: JsonObject): JsonObject {
  const { anyOf: _anyOf, oneOf: _oneOf, not: _not, allOf, ...out } = schema;
  // A reference with a description is the only alternative that is not the schema's own.
  if (Array.isArray(allOf) && isJsonObject(allOf[0]) && allOf[0]["$ref"] !== undefined) out["allOf"] = allOf;
  const isOpen = out["x-kubernetes-preserve-unknown-fields"] === true;
  const isNullable = out["nullable"] === true;
  dropRequired(out, isOpen && out["x-kubernetes-embedded-resource"] === true ? ["kind", "apiVersion"] : []);
  if (isNullable || isOpen) for (const key of ["items", "properties"]) delete out[key];
  const { type } = out;
  if (isNullable || (isOpen && type === "object") || (type === "array" && out["items"] === undefined)) delete out["type"];
  for (const key of ["items", "additionalProperties"]) if (isJsonObject(out[key])) out[key] = reduced(out[key]);
  const { properties } = out;
  if (isJsonObject(properties)) {
    out["properties"] = Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, isJsonObject(one) ? reduced(one) : one]));
  }
  return out;
}

/** What may be null is not required, because to kubectl null is as good as absent; nor is what v2 does not name. */
function dropRequired(schema: JsonObject, unnamed: readonly string[]): void {
  const { required, properties, additionalProperties } = schema;
  if (isJsonObject(additionalProperties) && additionalProperties["nullable"] === true) delete schema["required"];
  if (!Array.isArray(required)) return;
  const left = required.filter((name) => {
    const property = isJsonObject(properties) ? properties[String(name)] : undefined;
    return !unnamed.includes(String(name)) && !(isJsonObject(property) && property["nullable"] === true);
  });
  if (left.length > 0) schema["required"] = left;
  else delete schema["required"];
}
