import { isJsonObject, type JsonObject } from "../../../runtime/meta/json.ts";
import type { SchemaLibrary } from "../../../runtime/scheme/resource-definition.ts";
import type { FieldInfo, TypeInfo, TypeLookup, ValueShape } from "./type-info.ts";

/** The extension that carries what Go says of a type and its fields. */
const goExtension = "x-kubernetes-go";
/** Schemas that are written as one scalar (or anything) although they have a name. */
const anyShape: ValueShape = { kind: "any" };

/**
 * Types from OpenAPI schemas; each is looked at once. Structures inside a schema are named by their path: "Name/spec".
 * `hasDefaults` says of a named schema whether its defaults are part of its types.
 */
export function typesOfSchemas(library: SchemaLibrary, hasDefaults: (name: string) => boolean = () => true): TypeLookup {
  const known = new Map<string, TypeInfo | undefined>();
  const inline = new Map<string, JsonObject>();
  const lookup: TypeLookup = (name) => {
    if (known.has(name)) return known.get(name);
    // A structure inside a schema is found once the one around it is read.
    if (name.includes("/")) lookup(name.slice(0, name.lastIndexOf("/")));
    const schema = inline.get(name) ?? library.get(name);
    const info = schema === undefined ? undefined : readType(name, schema, library, inline, hasDefaults(name.split("/")[0] as string));
    known.set(name, info);
    return info;
  };
  return lookup;
}

function readType(
  name: string,
  schema: JsonObject,
  library: SchemaLibrary,
  inline: Map<string, JsonObject>,
  hasDefaults: boolean,
): TypeInfo | undefined {
  const properties = schema["properties"];
  if (!isJsonObject(properties)) return undefined;
  const fields = new Map<string, FieldInfo>();
  for (const [field, property] of Object.entries(properties)) {
    if (!isJsonObject(property)) continue;
    const go = property[goExtension];
    const shape = readShape(property, `${name}/${field}`, library, inline);
    fields.set(field, {
      shape,
      // Without word from Go, structures and numbers that are absent are simply absent.
      pointer: isJsonObject(go) ? go["pointer"] === true : shape.kind !== "list",
      ...(property["default"] === undefined || !hasDefaults ? {} : { default: property["default"] }),
    });
  }
  return { name, fields };
}

function readShape(schema: JsonObject, path: string, library: SchemaLibrary, inline: Map<string, JsonObject>): ValueShape {
  const reference = referenceOf(schema);
  if (reference !== undefined) return namedShape(reference, library, inline);
  const type = schema["type"];
  const format = schema["format"];
  if (schema["x-kubernetes-int-or-string"] === true || format === "int-or-string" || format === "quantity") return anyShape;
  if (type === "string") return { kind: "string" };
  if (type === "integer" || type === "number") return { kind: "number" };
  if (type === "boolean") return { kind: "boolean" };
  if (type === "array") return { kind: "list", items: isJsonObject(schema["items"]) ? readShape(schema["items"], path, library, inline) : anyShape };
  if (isJsonObject(schema["properties"])) {
    inline.set(path, schema);
    return { kind: "object", type: path };
  }
  if (isJsonObject(schema["additionalProperties"])) {
    return { kind: "map", values: readShape(schema["additionalProperties"], path, library, inline) };
  }
  return anyShape;
}

function namedShape(name: string, library: SchemaLibrary, inline: Map<string, JsonObject>): ValueShape {
  const schema = library.get(name);
  if (schema === undefined) return anyShape;
  if (isJsonObject(schema["properties"])) return { kind: "object", type: name };
  return readShape(schema, name, library, inline);
}

/** The full name that a `$ref` (alone, or wrapped in `allOf`) points at. */
function referenceOf(schema: JsonObject): string | undefined {
  const direct = schema["$ref"];
  if (typeof direct === "string") return direct.slice(direct.lastIndexOf("/") + 1);
  const all = schema["allOf"];
  if (!Array.isArray(all) || all.length !== 1) return undefined;
  const [only] = all;
  return isJsonObject(only) ? referenceOf(only) : undefined;
}
