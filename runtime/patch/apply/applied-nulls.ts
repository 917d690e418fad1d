import type { ScalarType, TypeSchema } from "../../../codegen/compiler/type-schema.ts";
import { isJsonObject, type JsonValue } from "../../meta/json.ts";
import { type FieldError, typeInvalid } from "../../validation/field-error.ts";

/**
 * What is wrong with the nulls of a custom resource's configuration. Bodies lose nulls that their schema does not allow;
 * a configuration keeps those that no default stands in for, and validation refuses them.
 */
export function appliedNulls(value: JsonValue, type: TypeSchema, path = ""): FieldError[] {
  if (!isJsonObject(value)) {
    if (!Array.isArray(value) || type.shape !== "list") return [];
    return value.flatMap((item, index) => appliedNulls(item, type.items, `${path}[${index}]`));
  }
  return Object.entries(value).flatMap(([key, member]) => {
    const field = type.shape === "object" ? type.fields.get(key) : undefined;
    const inner = type.shape === "map" ? type.values : field?.type;
    if (inner === undefined) return [];
    const place = path === "" ? key : `${path}.${key}`;
    if (member !== null) return appliedNulls(member as JsonValue, inner, place);
    const name = typeName(inner);
    if (inner.nullable || field?.default !== undefined || name === undefined) return [];
    return [typeInvalid(place, "null", `${place} in body must be of type ${name}: "null"`)];
  });
}

/** What a schema calls the type; undefined where it allows several. */
function typeName(type: TypeSchema): string | undefined {
  switch (type.shape) {
    case "object":
    case "map":
      return "object";
    case "list":
      return "array";
    case "scalar":
      return scalarName(type.scalar);
    case "any":
      return undefined;
  }
}

function scalarName(scalar: ScalarType["scalar"]): string | undefined {
  switch (scalar) {
    case "boolean":
      return "boolean";
    case "int32":
    case "int64":
    case "integer":
      return "integer";
    case "double":
      return "number";
    case "intOrString":
      return undefined;
    default:
      return "string";
  }
}
