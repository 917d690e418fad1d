import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The inputs of the generator: the text of each file by its path, "schemas/crds/crontabs.yaml", sorted. */
export type SchemaFiles = ReadonlyMap<string, string>;

const parts = ["kubernetes", "overlays", "crds"];

/** Input of the importer alone: what it says is in the OpenAPI documents. */
const importerFiles = ["go-facts.json"];

/**
 * Reads every JSON and YAML file below the schemas folder. Nothing is parsed: a run that finds the texts unchanged ends here.
 *
 * @throws Error when there is no such folder.
 */
export function readSchemaFiles(folder = "schemas"): SchemaFiles {
  if (!existsSync(folder)) throw new Error(`there is no folder ${folder}: run this where the project's schemas are`);
  const files = new Map<string, string>();
  for (const part of parts) {
    const root = join(folder, part);
    if (!existsSync(root)) continue;
    for (const entry of readdirSync(root, { recursive: true, encoding: "utf8" }).sort()) {
      const path = entry.replaceAll("\\", "/");
      if (!/\.(json|ya?ml)$/.test(path) || importerFiles.includes(path)) continue;
      files.set(`schemas/${part}/${path}`, readFileSync(join(root, entry), "utf8"));
    }
  }
  return files;
}
