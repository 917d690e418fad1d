import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CORE_SCHEMA, loadAll } from "js-yaml";
import { isJsonObject, type JsonObject } from "../../runtime/meta/json.ts";

/** A manifest of an operator, and the file it stands in. */
export interface Manifest {
  readonly file: string;
  readonly object: JsonObject;
}

/** Every object in the YAML files of a folder, and in the YAML blocks of its Markdown files. What is no YAML (a template) is left out. */
export function readManifests(folder: string): Manifest[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(ya?ml|md)$/.test(file))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), "utf8");
      const parts = file.endsWith(".md") ? yamlBlocks(text) : [text];
      return parts.flatMap(documentsOf).map((object) => ({ file, object }));
    });
}

function yamlBlocks(markdown: string): string[] {
  return [...markdown.matchAll(/^( *)```ya?ml[^\n]*\n([\s\S]*?)^ *```/gm)].map(([, indent = "", text = ""]) =>
    text.replace(new RegExp(`^ {${indent.length}}`, "gm"), ""),
  );
}

function documentsOf(text: string): JsonObject[] {
  try {
    return loadAll(text, { schema: CORE_SCHEMA }).filter(isJsonObject);
  } catch {
    return [];
  }
}
