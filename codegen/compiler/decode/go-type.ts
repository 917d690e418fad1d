import type { ScalarType, TypeSchema } from "../type-schema.ts";

const scalarNames: Readonly<Record<ScalarType["scalar"], string>> = {
  string: "string",
  boolean: "bool",
  int32: "int32",
  int64: "int64",
  integer: "int64",
  double: "float64",
  bytes: "[]uint8",
  quantity: "resource.Quantity",
  time: "string",
  microTime: "string",
  duration: "string",
  intOrString: "int32",
};

/** The Go type of the items of a list or the values of a map, given that of the whole: "[]v1.Container" -> "v1.Container". */
export function elementGoType(goType: string, element: TypeSchema): string {
  if (goType.startsWith("[]")) return goType.slice(2);
  const map = /^map\[[^\]]*\](.*)$/.exec(goType);
  return map === null ? defaultGoType(element) : (map[1] as string);
}

/** What a type is called where nothing better is known. */
export function defaultGoType(type: TypeSchema): string {
  switch (type.shape) {
    case "scalar":
      return scalarNames[type.scalar];
    case "object":
      return type.name;
    case "list":
      return `[]${defaultGoType(type.items)}`;
    case "map":
      return `map[string]${defaultGoType(type.values)}`;
    case "any":
      return "interface {}";
  }
}
