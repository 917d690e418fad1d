import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { isJsonObject, type JsonObject } from "../../runtime/meta/json.ts";
import { addDocument } from "./add-document.ts";
import { discoveryOfPaths } from "./discovery-of-paths.ts";
import type { ImportedFacts } from "./imported-facts.ts";

/**
 * Reads one OpenAPI v2 or v3 file, JSON or YAML. What it does not name is left as it is.
 *
 * @throws Error when the file cannot be read, or is no OpenAPI document.
 */
export function readOpenApiFile(file: string): ImportedFacts {
  const text = readFileSync(file, "utf8");
  const document: unknown = text.trimStart().startsWith("{") ? JSON.parse(text) : load(text, { filename: file });
  const schemas = new Map<string, JsonObject>();
  if (!isJsonObject(document) || !addDocument(schemas, document)) throw new Error(`${file} is no OpenAPI v2 or v3 document`);
  const paths = document["paths"];
  return { schemas, ...(isJsonObject(paths) ? { discovery: discoveryOfPaths(paths) } : {}), complete: false };
}
