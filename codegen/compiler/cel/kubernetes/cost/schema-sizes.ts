import { isJsonObject, type JsonObject } from "../../../../../runtime/meta/json.ts";
import { escapeProperty } from "../../escape-property.ts";

/** How large the values of a schema may be: characters of a text, elements of a list, entries of a map, as far as a request of 3 MiB allows. */
export interface SchemaSizes {
  readonly maxElements: number;
  /** The fewest bytes that a value takes in JSON. */
  readonly minBytes: number;
  readonly key: SchemaSizes | undefined;
  readonly element: SchemaSizes | undefined;
  /** By the names that expressions use; undefined when the values have no declared fields. */
  readonly fields: ReadonlyMap<string, SchemaSizes> | undefined;
}

/** The largest request that the limits of expressions are reckoned with, whatever the server takes. */
export const MAX_REQUEST_BYTES = 3 * 1024 * 1024;

const TEXT_SIZES: ReadonlyMap<string, { readonly max: number; readonly minBytes: number }> = new Map([
  ["duration", { max: 32, minBytes: 3 }],
  ["date", { max: 12, minBytes: 12 }],
  ["date-time", { max: 32, minBytes: 21 }],
]);

const NAME: SchemaSizes = leaf(MAX_REQUEST_BYTES - 2, 2);
const KEY: SchemaSizes = leaf(0, 2);

/**
 * The sizes that a structural schema promises, by which costs of expressions are estimated; undefined when expressions cannot see its values.
 * `isResourceRoot` adds apiVersion, kind and the names in metadata. Source: Kubernetes, "Extend the Kubernetes API with
 * CustomResourceDefinitions", "Resource use by validation functions".
 */
export function schemaSizes(schema: JsonObject, isResourceRoot: boolean): SchemaSizes | undefined {
  if (schema["x-kubernetes-int-or-string"] === true) {
    const maxLength = countOf(schema["maxLength"]);
    return leaf(maxLength === undefined ? MAX_REQUEST_BYTES - 2 : maxLength * 4, 1);
  }
  if (isResourceRoot) {
    return objectSizes(schema, !declaresObjectMeta(schema));
  }
  switch (schema["type"]) {
    case "array":
      return listSizes(schema);
    case "object":
      return isJsonObject(schema["additionalProperties"]) ? mapSizes(schema, schema["additionalProperties"]) : objectSizes(schema, false);
    case "string":
      return textSizes(schema);
    case "boolean":
      return leaf(0, 4);
    case "number":
    case "integer":
      return leaf(0, 1);
    default:
      return undefined;
  }
}

function leaf(maxElements: number, minBytes: number): SchemaSizes {
  return { maxElements, minBytes, key: undefined, element: undefined, fields: undefined };
}

function nested(schema: unknown): SchemaSizes | undefined {
  return isJsonObject(schema) ? schemaSizes(schema, schema["x-kubernetes-embedded-resource"] === true) : undefined;
}

function listSizes(schema: JsonObject): SchemaSizes | undefined {
  const element = nested(schema["items"]);
  if (element === undefined) {
    return undefined;
  }
  const maxElements = countOf(schema["maxItems"]) ?? Math.floor((MAX_REQUEST_BYTES - 2) / (element.minBytes + 1));
  return { maxElements, minBytes: 2, key: undefined, element, fields: undefined };
}

function mapSizes(schema: JsonObject, values: JsonObject): SchemaSizes | undefined {
  const element = nested(values);
  if (element === undefined) {
    return undefined;
  }
  // Two bytes of a key with its quotes, a colon, a comma and the value.
  const maxElements = countOf(schema["maxProperties"]) ?? Math.floor((MAX_REQUEST_BYTES - 2) / (element.minBytes + 6));
  return { maxElements, minBytes: 2, key: KEY, element, fields: undefined };
}

function textSizes(schema: JsonObject): SchemaSizes {
  const format = String(schema["format"] ?? "");
  const maxLength = countOf(schema["maxLength"]);
  if (format === "byte") {
    return leaf(maxLength ?? MAX_REQUEST_BYTES - 2, 2);
  }
  const fixed = TEXT_SIZES.get(format);
  if (fixed !== undefined) {
    return leaf(fixed.max, fixed.minBytes);
  }
  if (maxLength !== undefined) {
    // A character takes four bytes at most.
    return leaf(maxLength * 4, 2);
  }
  const values = Array.isArray(schema["enum"]) ? schema["enum"] : [];
  if (values.length > 0) {
    return leaf(Math.max(0, ...values.map((value) => (typeof value === "string" ? Buffer.byteLength(value) : 0))), 2);
  }
  return leaf(MAX_REQUEST_BYTES - 2, 2);
}

function objectSizes(schema: JsonObject, isRoot: boolean): SchemaSizes {
  const properties = isJsonObject(schema["properties"]) ? schema["properties"] : {};
  const required: ReadonlySet<unknown> = new Set(Array.isArray(schema["required"]) ? schema["required"] : []);
  const fields = new Map<string, SchemaSizes>();
  let minBytes = 2;
  for (const [property, propertySchema] of Object.entries(properties)) {
    const sizes = isRoot && isTypeMeta(property) ? metaSizes(property) : nested(propertySchema);
    if (sizes === undefined) {
      continue;
    }
    const name = escapeProperty(property);
    if (name !== undefined) {
      fields.set(name, sizes);
    }
    const hasDefault = isJsonObject(propertySchema) && propertySchema["default"] !== undefined;
    if (required.has(property) && !hasDefault) {
      minBytes += Buffer.byteLength(property) + sizes.minBytes + 4;
    }
  }
  if (isRoot) {
    for (const property of ["apiVersion", "kind", "metadata"]) {
      fields.set(property, metaSizes(property));
    }
  }
  return { maxElements: 0, minBytes, key: undefined, element: undefined, fields };
}

function declaresObjectMeta(schema: JsonObject): boolean {
  const metadata = propertyOf(schema, "metadata");
  const names = [propertyOf(schema, "kind"), propertyOf(schema, "apiVersion"), propertyOf(metadata, "name"), propertyOf(metadata, "generateName")];
  return metadata["type"] === "object" && names.every((name) => name["type"] === "string");
}

function propertyOf(schema: JsonObject, name: string): JsonObject {
  const property = isJsonObject(schema["properties"]) ? schema["properties"][name] : undefined;
  return isJsonObject(property) ? property : {};
}

function isTypeMeta(property: string): boolean {
  return property === "apiVersion" || property === "kind" || property === "metadata";
}

function metaSizes(property: string): SchemaSizes {
  if (property !== "metadata") {
    return NAME;
  }
  const fields = new Map([
    ["name", NAME],
    ["generateName", NAME],
  ]);
  return { maxElements: 0, minBytes: 2, key: undefined, element: undefined, fields };
}

function countOf(value: unknown): number | undefined {
  return typeof value === "number" || typeof value === "bigint" ? Math.max(0, Number(value)) : undefined;
}

/** The most values of a schema that fit into a request, one after another: how often a rule may run where no limit is declared. */
export function maxCardinality(sizes: SchemaSizes): number {
  return Math.floor(MAX_REQUEST_BYTES / (sizes.minBytes + 1));
}
