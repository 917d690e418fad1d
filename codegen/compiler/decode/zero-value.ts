import type { JsonObject, JsonValue } from "../../../runtime/meta/json.ts";
import type { Field, ObjectType, TypeSchema } from "../type-schema.ts";

/** What Go writes for a value that was never set, where its field is not left out. */
export function zeroValue(type: TypeSchema): JsonValue {
  switch (type.shape) {
    case "object":
      return zeroObject(type);
    case "map":
    case "list":
    case "any":
      return null;
    case "scalar":
      switch (type.scalar) {
        case "string":
          return "";
        case "boolean":
          return false;
        case "int32":
        case "int64":
        case "integer":
        case "double":
        case "intOrString":
          return 0;
        case "quantity":
          return "0";
        case "duration":
          return "0s";
        case "bytes":
        case "time":
        case "microTime":
          return null;
      }
  }
}

/** A structure whose fields were never set. */
export function zeroObject(type: ObjectType): JsonObject {
  const object: JsonObject = {};
  for (const field of type.fields.values()) if (isAlwaysWritten(field)) object[field.name] = zeroField(field);
  return object;
}

/** The zero of a field that is always written: nil for pointers. */
export function zeroField(field: Field): JsonValue {
  return field.pointer ? null : zeroValue(field.type);
}

/** True for fields that Go writes even when they were never set: those without omitempty, and structures, which are never empty. */
export function isAlwaysWritten(field: Field): boolean {
  if (field.omit === "never") return true;
  return field.omit === "empty" && !field.pointer && isStructure(field);
}

/** True for types that are structures in Go, some of which look like scalars in JSON. */
function isStructure(field: Field): boolean {
  switch (field.type.shape) {
    case "object":
      return true;
    case "map":
    case "list":
      return false;
    case "any":
      return field.goType === "runtime.RawExtension" || field.goType === "v1.JSON";
    case "scalar":
      switch (field.type.scalar) {
        case "time":
        case "microTime":
        case "quantity":
        case "intOrString":
          return true;
        case "duration":
          return field.goType !== "time.Duration";
        default:
          return false;
      }
  }
}

/** True for values that omitempty leaves out. */
export function isEmptyValue(value: JsonValue): boolean {
  switch (typeof value) {
    case "string":
      return value === "";
    case "number":
    case "bigint":
      return value === 0;
    case "boolean":
      return !value;
    default: {
      if (value === null) return true;
      if (Array.isArray(value)) return value.length === 0;
      for (const _ in value) return false;
      return true;
    }
  }
}
