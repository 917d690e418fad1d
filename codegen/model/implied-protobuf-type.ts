import { isJsonObject, type JsonObject } from "../../runtime/meta/json.ts";

/**
 * The protobuf type that a property's OpenAPI schema implies: "int32", "repeated string",
 * "map<string, k8s.io.apimachinery.pkg.api.resource.Quantity>". Empty when it implies none.
 */
export function impliedProtobufType(schema: JsonObject): string {
  if (schema["type"] === "array" && isJsonObject(schema["items"])) return `repeated ${impliedProtobufType(schema["items"])}`;
  if (isJsonObject(schema["additionalProperties"])) return `map<string, ${impliedProtobufType(schema["additionalProperties"])}>`;
  const reference = referenceOf(schema);
  if (reference !== undefined) {
    return reference
      .slice(reference.lastIndexOf("/") + 1)
      .replace(/^io\.k8s\./, "k8s.io.")
      .replaceAll("-", "_");
  }
  switch (schema["type"]) {
    case "boolean":
      return "bool";
    case "string":
      return schema["format"] === "byte" ? "bytes" : "string";
    case "integer":
      return schema["format"] === "int32" ? "int32" : "int64";
    case "number":
      return "double";
    default:
      return "";
  }
}

/** The target of `{ $ref }` or of the wrapped `{ allOf: [{ $ref }] }`. */
export function referenceOf(schema: JsonObject): string | undefined {
  if (typeof schema["$ref"] === "string") return schema["$ref"];
  const all = schema["allOf"];
  if (!Array.isArray(all) || all.length !== 1) return undefined;
  const only = all[0];
  return isJsonObject(only) && typeof only["$ref"] === "string" ? only["$ref"] : undefined;
}
