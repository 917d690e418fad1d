import type { ObjectType, ScalarType, TypeSchema } from "../../../codegen/compiler/type-schema.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../meta/json.ts";
import { keyElement, valueElement } from "../../registry/managed-fields/element-of.ts";
import { ownershipOf } from "../../registry/managed-fields/ownership-plan.ts";
import { goPrint } from "../strategic/go-print.ts";
import { formatElement } from "./format-path.ts";

/** What an applied configuration says that its type does not allow: `.spec.replicas: expected numeric (int or float), got string`. */
export class AppliedTypeError extends Error {}

/** Whether an object is what its type says, but for repeated items: only then can its fields be told apart, and owned. */
export function isTyped(value: JsonValue, type: TypeSchema): boolean {
  try {
    checkApplied(value, type, "", true);
    return true;
  } catch (error) {
    if (error instanceof AppliedTypeError) return false;
    throw error;
  }
}

/**
 * Checks a configuration against its type: declared fields only, values of their types, no repeated items unless `mayRepeat`.
 * @throws AppliedTypeError in structured-merge-diff's words
 */
export function checkApplied(value: JsonValue, type: TypeSchema, path = "", mayRepeat = false): void {
  if (value === null) return;
  switch (type.shape) {
    case "any":
      return;
    case "scalar":
      checkScalar(value, type.scalar, path);
      return;
    case "map":
      for (const [key, member] of Object.entries(mapOf(value, path))) checkApplied(member as JsonValue, type.values, `${path}.${key}`, mayRepeat);
      return;
    case "object":
      checkMembers(mapOf(value, path), type, path, mayRepeat);
      return;
    case "list": {
      if (!Array.isArray(value)) throw new AppliedTypeError(`${path}: expected list, got &{${goPrint(value)}}`);
      const elements = associativeElements(value, type, path, mayRepeat);
      value.forEach((item, index) => {
        const at = elements === undefined ? `[${index}]` : formatElement(elements[index] as string);
        checkApplied(item, type.items, `${path}${at}`, mayRepeat);
      });
    }
  }
}

function mapOf(value: JsonValue, path: string): JsonObject {
  if (isJsonObject(value)) return value;
  throw new AppliedTypeError(`${path}: expected map, got &{${goPrint(value)}}`);
}

function checkMembers(object: JsonObject, type: ObjectType, path: string, mayRepeat: boolean): void {
  const open = type.preserveUnknown || type.fields.size === 0;
  for (const key of Object.keys(object)) {
    const field = type.fields.get(key);
    if (field !== undefined) checkApplied(object[key] as JsonValue, field.type, `${path}.${key}`, mayRepeat);
    else if (!open) throw new AppliedTypeError(`${path}.${key}: field not declared in schema`);
  }
}

function associativeElements(items: readonly JsonValue[], type: TypeSchema, path: string, mayRepeat: boolean): string[] | undefined {
  const ownership = ownershipOf(type);
  if (ownership.shape !== "keyed" && ownership.shape !== "set") return undefined;
  const seen = new Set<string>();
  return items.map((item, index) => {
    const element = ownership.shape === "set" ? valueElement(item) : keyElement(item, ownership.keys);
    if (element === undefined)
      throw new AppliedTypeError(`${path}: element ${index}: ${whyNoElement(item, ownership.shape === "set" ? undefined : ownership.keys.names)}`);
    if (seen.has(element) && !mayRepeat) throw new AppliedTypeError(`${path}: duplicate entries for key ${formatElement(element)}`);
    seen.add(element);
    return element;
  });
}

/** `keys` undefined for a set. */
function whyNoElement(item: JsonValue, keys: readonly string[] | undefined): string {
  if (keys !== undefined) {
    if (item === null) return "associative list with keys may not have a null element";
    if (!isJsonObject(item)) return "associative list with keys may not have non-map elements";
    return `associative list with keys has an element that omits all key fields [${keys.map((key) => JSON.stringify(key)).join(" ")}] (and doesn't have default values for any key fields)`;
  }
  if (item === null) return "associative list without keys has an element that's an explicit null";
  return Array.isArray(item)
    ? "not supported: associative list with lists as elements"
    : "associative list without keys has an element that's a map type";
}

function checkScalar(value: JsonValue, scalar: ScalarType["scalar"], path: string): void {
  switch (scalar) {
    case "int32":
    case "int64":
    case "integer":
    case "double":
      if (typeof value !== "number" && typeof value !== "bigint")
        throw new AppliedTypeError(`${path}: expected numeric (int or float), got ${goTypeOf(value)}`);
      return;
    case "boolean":
      if (typeof value !== "boolean") throw new AppliedTypeError(`${path}: expected boolean, got &{${goPrint(value)}}`);
      return;
    case "quantity":
    case "intOrString":
      if (typeof value === "object") throw new AppliedTypeError(`${path}: expected any scalar, got &{${goPrint(value)}}`);
      return;
    default:
      if (typeof value !== "string") throw new AppliedTypeError(`${path}: expected string, got &value.valueUnstructured{Value:${goPrint(value)}}`);
  }
}

function goTypeOf(value: JsonValue): string {
  if (Array.isArray(value)) return "[]interface {}";
  if (typeof value === "object") return "map[string]interface {}";
  return typeof value === "boolean" ? "bool" : typeof value;
}
