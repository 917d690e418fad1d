import { isJsonObject, type JsonObject } from "../../runtime/meta/json.ts";
import type { ColumnDefinition } from "../../runtime/scheme/resource-definition.ts";
import type { Overlay } from "../compiler/overlay/overlay.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { DiscoveryFacts } from "./discovery-facts.ts";
import { type LoadedCrd, loadCrds } from "./load-crds.ts";
import { loadOpenApi, type OpenApiDocument } from "./load-openapi.ts";
import { loadOverlays } from "./load-overlays.ts";
import { parseJson } from "./parse-json.ts";
import type { SchemaFiles } from "./schema-files.ts";

/** All inputs, parsed. What is wrong in them is in `diagnostics`; the rest is there all the same. */
export interface LoadedSchemas {
  readonly documents: readonly OpenApiDocument[];
  readonly discovery: DiscoveryFacts;
  /** Table columns by "group/version/resource". */
  readonly columns: Readonly<Record<string, readonly ColumnDefinition[]>>;
  readonly overlays: readonly Overlay[];
  readonly crds: readonly LoadedCrd[];
  /** What was passed over. */
  readonly skipped: readonly Diagnostic[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses the inputs of the generator. */
export function loadSchemas(files: SchemaFiles): LoadedSchemas {
  const diagnostics: Diagnostic[] = [];
  const documents = loadOpenApi(files, diagnostics);
  return {
    documents,
    discovery: loadDiscovery(files, diagnostics),
    columns: loadColumns(files, diagnostics),
    overlays: loadOverlays(files, diagnostics),
    ...loadCrds(files, diagnostics),
    diagnostics,
  };
}

function loadDiscovery(files: SchemaFiles, diagnostics: Diagnostic[]): DiscoveryFacts {
  const file = "schemas/kubernetes/discovery.json";
  const value = readOptional(files, file, diagnostics);
  if (value === undefined) return { groups: [] };
  if (Array.isArray(value["groups"]) && value["groups"].every(isGroup)) return value as unknown as DiscoveryFacts;
  diagnostics.push({ file, pointer: "/groups", message: "must list groups with their versions and resources" });
  return { groups: [] };
}

function isGroup(value: unknown): boolean {
  if (!isJsonObject(value) || typeof value["name"] !== "string" || !Array.isArray(value["versions"])) return false;
  return value["versions"].every((one) => isJsonObject(one) && typeof one["version"] === "string" && Array.isArray(one["resources"]));
}

function loadColumns(files: SchemaFiles, diagnostics: Diagnostic[]): Record<string, ColumnDefinition[]> {
  const value = readOptional(files, "schemas/kubernetes/table-columns.json", diagnostics) ?? {};
  const columns: Record<string, ColumnDefinition[]> = {};
  for (const [key, list] of Object.entries(value)) {
    if (Array.isArray(list)) columns[key] = list.filter(isJsonObject).map(readColumn);
  }
  return columns;
}

function readColumn(column: JsonObject): ColumnDefinition {
  const text = (member: string): string => (typeof column[member] === "string" ? column[member] : "");
  const priority = typeof column["priority"] === "number" ? column["priority"] : 0;
  return { name: text("name"), type: text("type"), format: text("format"), description: text("description"), priority };
}

function readOptional(files: SchemaFiles, file: string, diagnostics: Diagnostic[]): JsonObject | undefined {
  const text = files.get(file);
  return text === undefined ? undefined : parseJson(file, text, diagnostics);
}
