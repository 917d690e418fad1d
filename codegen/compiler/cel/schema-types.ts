import { isJsonObject, type JsonObject } from "../../../runtime/meta/json.ts";
import { escapeProperty } from "./escape-property.ts";
import { RESERVED_WORDS } from "./syntax/reserved-words.ts";
import {
  boolType,
  bytesType,
  type CelType,
  doubleType,
  durationType,
  dynType,
  intType,
  type ListIdentity,
  listType,
  mapType,
  type ObjectField,
  objectType,
  stringType,
  timestampType,
} from "./types/cel-type.ts";

/** How schemas become types. */
export interface SchemaTypeOptions {
  /** The name of the outermost object type; those inside are named by their path, `Name.spec.items.@idx`. */
  readonly name: string;
  /** Whether the schema is of a whole object: apiVersion, kind, metadata.name and metadata.generateName can be selected then, declared or not. */
  readonly isResourceRoot?: boolean;
  /** Whether the formats byte, date, date-time and duration make bytes, timestamps and durations, as in a CRD's rules; they stay strings otherwise. */
  readonly formats?: boolean;
  /** Finds the schema behind a `$ref`; references make dyn when there is none. */
  readonly resolve?: (reference: string) => JsonObject | undefined;
}

const FORMATS: ReadonlyMap<string, CelType> = new Map([
  ["byte", bytesType],
  ["date", timestampType],
  ["date-time", timestampType],
  ["duration", durationType],
]);

const ROOT_METADATA = new Map<string, ObjectField>([
  ["name", { type: stringType, property: "name" }],
  ["generateName", { type: stringType, property: "generateName" }],
]);

/**
 * The type that expressions see of values of an OpenAPI schema; undefined when they cannot see them, as with schemas that declare no type. Fields are
 * looked at when they are first selected, so that recursive schemas are fine. Source: Kubernetes, "Common Expression Language in Kubernetes", "Type system integration".
 */
export function schemaType(schema: JsonObject, options: SchemaTypeOptions): CelType | undefined {
  return typeOf(schema, options, options.name, options.isResourceRoot ?? false);
}

function typeOf(schema: JsonObject, options: SchemaTypeOptions, path: string, isRoot: boolean): CelType | undefined {
  const reference = schema["$ref"];
  if (typeof reference === "string") {
    const target = options.resolve?.(reference);
    return target === undefined ? dynType : typeOf(target, options, reference.slice(reference.lastIndexOf("/") + 1), isRoot);
  }
  if (schema["x-kubernetes-int-or-string"] === true || schema["format"] === "int-or-string") {
    return dynType;
  }
  if (isRoot) {
    return objectOf(schema, options, path, true);
  }
  switch (schema["type"]) {
    case "array": {
      const element = nested(schema["items"], options, `${path}.@idx`);
      return element === undefined ? undefined : listType(element, identityOf(schema));
    }
    case "object": {
      const values = schema["additionalProperties"];
      if (isJsonObject(values)) {
        const value = nested(values, options, `${path}.@elem`);
        return value === undefined ? undefined : mapType(stringType, value);
      }
      return objectOf(schema, options, path, false);
    }
    case "string":
      return (options.formats === true ? FORMATS.get(String(schema["format"])) : undefined) ?? stringType;
    case "boolean":
      return boolType;
    case "number":
      return doubleType;
    case "integer":
      return intType;
    default:
      return wrapped(schema, options, path);
  }
}

/** OpenAPI v3 documents wrap a reference that carries a default or a description: `allOf: [{$ref}]`. */
function wrapped(schema: JsonObject, options: SchemaTypeOptions, path: string): CelType | undefined {
  const all = schema["allOf"];
  const [only] = Array.isArray(all) && all.length === 1 ? all : [];
  return isJsonObject(only) ? typeOf(only, options, path, false) : undefined;
}

function nested(schema: unknown, options: SchemaTypeOptions, path: string): CelType | undefined {
  return isJsonObject(schema) ? typeOf(schema, options, path, schema["x-kubernetes-embedded-resource"] === true) : undefined;
}

function objectOf(schema: JsonObject, options: SchemaTypeOptions, path: string, isRoot: boolean): CelType {
  const properties = isJsonObject(schema["properties"]) ? schema["properties"] : {};
  const names = new Map<string, string>();
  for (const property of Object.keys(properties)) {
    const name = escapeProperty(property);
    if (name !== undefined) {
      names.set(name, property);
    }
    // Kubernetes takes keywords as they are too, where the grammar lets them be fields: `self.namespace`.
    if (RESERVED_WORDS.has(property)) {
      names.set(property, property);
    }
  }
  const known = new Map<string, ObjectField | undefined>();
  if (isRoot && !declaresObjectMeta(properties)) {
    known.set("apiVersion", { type: stringType, property: "apiVersion" });
    known.set("kind", { type: stringType, property: "kind" });
    known.set("metadata", { type: objectType(`${path}.metadata`, ROOT_METADATA), property: "metadata" });
  }
  return {
    kind: "object",
    name: path,
    holdsIdentity: () => holdsIdentity(schema),
    field(name) {
      if (!known.has(name)) {
        const property = names.get(name);
        const type = property === undefined ? undefined : nested(properties[property], options, `${path}.${property}`);
        known.set(name, property === undefined || type === undefined ? undefined : { type, property });
      }
      return known.get(name);
    },
  };
}

function identityOf(schema: JsonObject): ListIdentity | undefined {
  const keys = schema["x-kubernetes-list-map-keys"];
  switch (schema["x-kubernetes-list-type"]) {
    case "set":
      return { kind: "set" };
    case "map":
      return { kind: "map", keys: Array.isArray(keys) ? keys.filter((key) => typeof key === "string") : [] };
    default:
      return undefined;
  }
}

/** Schemas that references lead to are not looked into. */
function holdsIdentity(schema: JsonObject): boolean {
  const properties = isJsonObject(schema["properties"]) ? Object.values(schema["properties"]) : [];
  const inner = [schema["items"], schema["additionalProperties"], ...properties];
  return identityOf(schema) !== undefined || inner.some((one) => isJsonObject(one) && holdsIdentity(one));
}

function declaresObjectMeta(properties: JsonObject): boolean {
  const metadata = properties["metadata"];
  const inner = isJsonObject(metadata) && isJsonObject(metadata["properties"]) ? metadata["properties"] : {};
  return hasType(properties["kind"]) && hasType(properties["apiVersion"]) && hasType(inner["name"]) && hasType(inner["generateName"]);
}

function hasType(schema: unknown): boolean {
  return isJsonObject(schema) && schema["type"] === "string";
}
