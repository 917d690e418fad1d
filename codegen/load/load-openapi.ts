import { isJsonObject, type JsonObject } from "../../runtime/meta/json.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { parseJson } from "./parse-json.ts";
import type { SchemaFiles } from "./schema-files.ts";

/** An OpenAPI v3 document below schemas/kubernetes/openapi. */
export interface OpenApiDocument {
  readonly file: string;
  /** What the document is for: "apps", and "core" and "meta" for the core group and what all share. */
  readonly group: string;
  readonly version: string;
  /** By full name, as written. */
  readonly schemas: ReadonlyMap<string, JsonObject>;
}

const documentPath = /^schemas\/kubernetes\/openapi\/([^/]+)\/([^/]+)\.json$/;

export function loadOpenApi(files: SchemaFiles, diagnostics: Diagnostic[]): OpenApiDocument[] {
  const documents: OpenApiDocument[] = [];
  for (const [file, text] of files) {
    const path = documentPath.exec(file);
    if (path === null) continue;
    const document = parseJson(file, text, diagnostics);
    if (document === undefined) continue;
    const schemas = schemasIn(document);
    if (schemas === undefined) {
      diagnostics.push({ file, pointer: "", message: "is no OpenAPI v3 document with components/schemas" });
      continue;
    }
    const named = new Map<string, JsonObject>();
    for (const [name, schema] of Object.entries(schemas)) {
      if (isJsonObject(schema)) named.set(name, schema);
      else diagnostics.push({ file, pointer: `/components/schemas/${name}`, message: "a schema must be an object" });
    }
    documents.push({ file, group: path[1] ?? "", version: path[2] ?? "", schemas: named });
  }
  return documents;
}

function schemasIn(document: JsonObject): JsonObject | undefined {
  const version = document["openapi"];
  const components = document["components"];
  if (typeof version !== "string" || !version.startsWith("3.") || !isJsonObject(components)) return undefined;
  return isJsonObject(components["schemas"]) ? components["schemas"] : undefined;
}
