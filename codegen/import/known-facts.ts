import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isJsonObject, type JsonObject } from "../../runtime/meta/json.ts";
import type { DiscoveryFacts } from "../load/discovery-facts.ts";
import { schemasOfDocument } from "./canonical-schema.ts";
import type { GoFacts } from "./go-facts.ts";

/** What is on disk before an import: a source seldom says everything, and the rest is kept. */
export interface KnownFacts {
  readonly schemas: ReadonlyMap<string, JsonObject>;
  readonly discovery: DiscoveryFacts;
  readonly columns: JsonObject;
  readonly goFacts: GoFacts;
  /** As kept in version.json. */
  readonly version: JsonObject;
  /** Paths below the folder of every OpenAPI document and bootstrap list. */
  readonly files: readonly string[];
}

/** Reads what an earlier import wrote to `folder`; nothing when there was none. */
export function readKnownFacts(folder: string): KnownFacts {
  const schemas = new Map<string, JsonObject>();
  const files = ["openapi", "bootstrap"].flatMap((part) => jsonFiles(folder, part));
  for (const file of files) {
    if (!file.startsWith("openapi/")) continue;
    for (const [name, schema] of Object.entries(schemasOfDocument(readObject(join(folder, file))) ?? {})) {
      if (isJsonObject(schema)) schemas.set(name, schema);
    }
  }
  const optional = (file: string): JsonObject => (existsSync(join(folder, file)) ? readObject(join(folder, file)) : {});
  const discovery = optional("discovery.json");
  return {
    schemas,
    discovery: Array.isArray(discovery["groups"]) ? readJson<DiscoveryFacts>(join(folder, "discovery.json")) : { groups: [] },
    columns: optional("table-columns.json"),
    goFacts: existsSync(join(folder, "go-facts.json")) ? readJson<GoFacts>(join(folder, "go-facts.json")) : {},
    version: optional("version.json"),
    files,
  };
}

function jsonFiles(folder: string, part: string): string[] {
  const root = join(folder, part);
  if (!existsSync(root)) return [];
  const entries = readdirSync(root, { recursive: true, encoding: "utf8" });
  return entries
    .filter((entry) => entry.endsWith(".json"))
    .map((entry) => `${part}/${entry.replaceAll("\\", "/")}`)
    .sort();
}

function readObject(file: string): JsonObject {
  const value: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (!isJsonObject(value)) throw new Error(`${file} is no JSON object`);
  return value;
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, "utf8")) as T;
}
