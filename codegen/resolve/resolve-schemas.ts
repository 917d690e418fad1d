import { isJsonObject, type JsonObject, type JsonValue } from "../../runtime/meta/json.ts";
import { type Diagnostic, escapePointer, pointerTo } from "../load/diagnostic.ts";
import type { OpenApiDocument } from "../load/load-openapi.ts";
import type { NamedSchema } from "./named-schema.ts";

const prefix = "#/components/schemas/";

/**
 * Brings the schemas of all documents under one roof, by full name. References are checked (the document and the schema
 * exist, no schema is nothing but a reference back to itself) and point by full name afterwards; they are not replaced by
 * their targets, since types such as JSONSchemaProps contain themselves.
 */
export function resolveSchemas(documents: readonly OpenApiDocument[], diagnostics: Diagnostic[]): Map<string, NamedSchema> {
  const owners = new Map<string, OpenApiDocument>();
  for (const document of documents) {
    for (const name of document.schemas.keys()) {
      const other = owners.get(name);
      if (other === undefined) owners.set(name, document);
      else diagnostics.push({ file: document.file, pointer: schemaPointer(name), message: `is also defined in ${other.file}` });
    }
  }
  const resolved = new Map<string, NamedSchema>();
  for (const document of documents) {
    for (const [name, schema] of document.schemas) {
      if (owners.get(name) !== document) continue;
      const pointer = schemaPointer(name);
      const pointed = resolveNode(schema, pointer, document, owners, diagnostics);
      if (!isJsonObject(pointed)) continue;
      resolved.set(name, { name, schema: pointed, directory: `${document.group}/${document.version}`, source: { file: document.file, pointer } });
    }
  }
  for (const one of resolved.values()) {
    const cycle = aliasCycle(one, resolved);
    if (cycle !== undefined) diagnostics.push({ ...one.source, message: `is only a reference to itself: ${cycle.join(" -> ")}` });
  }
  return resolved;
}

/** Copies a value with its references changed; literal values (default, enum, example) are left alone. */
function resolveNode(
  value: JsonValue,
  pointer: string,
  document: OpenApiDocument,
  owners: ReadonlyMap<string, OpenApiDocument>,
  diagnostics: Diagnostic[],
): JsonValue {
  if (Array.isArray(value)) return value.map((one, index) => resolveNode(one, `${pointer}/${index}`, document, owners, diagnostics));
  if (!isJsonObject(value)) return value;
  const copy: JsonObject = {};
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue;
    const at = `${pointer}/${escapePointer(key)}`;
    if (key === "$ref" && typeof member === "string") copy[key] = resolveReference(member, at, document, owners, diagnostics);
    else copy[key] = literals.includes(key) && !isSchemaMap(pointer) ? member : resolveNode(member, at, document, owners, diagnostics);
  }
  return copy;
}

const literals = ["default", "enum", "example"];

/** True where the members of an object are names, not keywords: a property may be called "default". */
function isSchemaMap(pointer: string): boolean {
  return pointer.endsWith("/properties");
}

function resolveReference(
  reference: string,
  pointer: string,
  document: OpenApiDocument,
  owners: ReadonlyMap<string, OpenApiDocument>,
  diagnostics: Diagnostic[],
): string {
  const hash = reference.indexOf("#");
  const name = reference.slice(hash + prefix.length);
  const target = `${prefix}${name}`;
  if (hash < 0 || !reference.slice(hash).startsWith(prefix)) {
    diagnostics.push({ file: document.file, pointer, message: `the reference ${JSON.stringify(reference)} does not point into components/schemas` });
    return target;
  }
  const owner = owners.get(name);
  const file = hash === 0 ? document.file : relativeFile(document.file, reference.slice(0, hash));
  if (owner === undefined) {
    diagnostics.push({ file: document.file, pointer, message: `refers to ${name}, which no document defines` });
  } else if (owner.file !== file) {
    diagnostics.push({ file: document.file, pointer, message: `refers to ${name} in ${file}, but it is defined in ${owner.file}` });
  }
  return target;
}

function relativeFile(from: string, reference: string): string {
  return new URL(reference, `file:///${from}`).pathname.slice(1);
}

function schemaPointer(name: string): string {
  return pointerTo("components", "schemas", name);
}

/** The names on a way from a schema back to it through schemas that are a bare reference each. */
function aliasCycle(start: NamedSchema, schemas: ReadonlyMap<string, NamedSchema>): string[] | undefined {
  const way = [start.name];
  for (let next = bareReference(start.schema); next !== undefined; ) {
    way.push(next);
    if (next === start.name) return way;
    const schema = schemas.get(next)?.schema;
    if (schema === undefined || way.indexOf(next) < way.length - 1) return undefined;
    next = bareReference(schema);
  }
  return undefined;
}

function bareReference(schema: JsonObject): string | undefined {
  const reference = schema["$ref"];
  if (typeof reference === "string") return reference.slice(prefix.length);
  const all = schema["allOf"];
  const only = Array.isArray(all) && all.length === 1 ? all[0] : undefined;
  return isJsonObject(only) && schema["properties"] === undefined ? bareReference(only) : undefined;
}
