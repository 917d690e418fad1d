import type { CelType } from "./cel-type.ts";

/** Prints a type as cel-go's messages do: `map(string, list(int))`, `optional_type(dyn)`. */
export function formatType(type: CelType): string {
  switch (type.kind) {
    case "list":
      return `list(${formatType(type.element)})`;
    case "map":
      return `map(${formatType(type.key)}, ${formatType(type.value)})`;
    case "type":
      return `type(${formatType(type.of)})`;
    case "object":
    case "parameter":
      return type.name;
    case "opaque":
      return type.parameters.length === 0 ? type.name : `${type.name}(${type.parameters.map(formatType).join(", ")})`;
    case "error":
      return "!error!";
    default:
      return type.kind;
  }
}

/** Prints the arguments of a call: `(int, string)`, and `string.(int)` for a member call. */
export function formatArguments(types: readonly CelType[], receiver: boolean): string {
  const [target, ...rest] = types;
  return receiver && target !== undefined ? `${formatType(target)}.(${rest.map(formatType).join(", ")})` : `(${types.map(formatType).join(", ")})`;
}

/** A type as cel-go's types print themselves, which is not how its checker prints them: `list(null_type)`. */
export function typeText(type: CelType): string {
  switch (type.kind) {
    case "list":
      return `list(${typeText(type.element)})`;
    case "map":
      return `map(${typeText(type.key)}, ${typeText(type.value)})`;
    case "type":
      return `type(${typeText(type.of)})`;
    case "opaque":
      return type.parameters.length === 0 ? type.name : `${type.name}(${type.parameters.map(typeText).join(", ")})`;
    default:
      return typeName(type);
  }
}

/** The name of a type as a value: what `string(type(x))` and the conformance cases call it. */
export function typeName(type: CelType): string {
  switch (type.kind) {
    case "null":
      return "null_type";
    case "timestamp":
      return "google.protobuf.Timestamp";
    case "duration":
      return "google.protobuf.Duration";
    case "object":
    case "opaque":
    case "parameter":
      return type.name;
    default:
      return type.kind;
  }
}
