import type { TypeSchema } from "../../../codegen/compiler/type-schema.ts";

const mismatch = /^json: cannot unmarshal (\w+)(?: \S+)? into Go struct field [^.\s]*\.(\S+) of type (.+)$/;

/** JSON's kinds of values, as Go's untyped decoder makes them; a number that is told with its text is no integer. */
const untyped: Readonly<Record<string, string>> = { string: "string", number: "int64", bool: "bool", array: "slice", object: "map" };

/**
 * What Go's converter of untyped values says where its JSON decoder would say `message`: a strategic merge patch makes
 * an object of maps and slices, which is then read as `type`.
 */
export function conversionMessage(message: string, type: TypeSchema): string {
  if (message.startsWith("illegal base64 data")) return `error decoding from json: ${message}`;
  const [, kind = "", path = "", goType = ""] = mismatch.exec(message) ?? [];
  const target = memberAt(type, path.split("."), goType);
  const found = message.startsWith("json: cannot unmarshal number ") && !message.includes("number into ") ? "float64" : untyped[kind];
  if (target === undefined || found === undefined) return message;
  switch (target.shape) {
    case "object":
      return `cannot restore struct from: ${found}`;
    case "map":
      return `cannot restore map from ${found}`;
    case "list":
      return `cannot restore slice from ${found}`;
    case "any":
      return message;
    case "scalar":
      return scalarMessage(target.scalar, found, goType) ?? message;
  }
}

/** Go converts integers to texts, but JSON does not; what it cannot convert at all it does not recognise. */
function scalarMessage(scalar: string, found: string, goType: string): string | undefined {
  switch (scalar) {
    case "string":
      return found === "int64" ? `cannot convert int64 to ${goType}` : "unrecognized type: string";
    case "boolean":
      return "unrecognized type: bool";
    case "int32":
    case "int64":
    case "integer":
      return found === "float64" ? `cannot convert float64 to ${goType}` : `unrecognized type: ${scalar === "int32" ? "int32" : "int64"}`;
    case "double":
      return "unrecognized type: float64";
    case "bytes":
      return `cannot restore slice from ${found}`;
    default:
      return undefined;
  }
}

/** The type at a path of member names, which tells neither items nor the keys of maps: `goType` tells whether one of them is meant. */
function memberAt(type: TypeSchema, path: readonly string[], goType: string): TypeSchema | undefined {
  let current: TypeSchema | undefined = type;
  for (const name of path) {
    while (current?.shape === "list" || current?.shape === "map") current = current.shape === "list" ? current.items : current.values;
    current = current?.shape === "object" ? current.fields.get(name)?.type : undefined;
  }
  if (current?.shape === "list" && !goType.startsWith("[]")) return current.items;
  return current?.shape === "map" && !goType.startsWith("map[") ? current.values : current;
}
