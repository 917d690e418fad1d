import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Diagnostic } from "./load/diagnostic.ts";
import type { LoadedSchemas } from "./load/load-schemas.ts";
import type { SchemaFiles } from "./load/schema-files.ts";

/** The inputs of a project: its CRDs and overlays beside Kubernetes' own facts, and what its files are called. */
export interface ProjectInputs {
  readonly files: SchemaFiles;
  /** The path that the loader knows a file by, to the one that the user does. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Reads a project's CRDs (a folder, with those below, or one file) and overlays.
 *
 * @param facts Typeplane's own schemas; only what Kubernetes says is taken of them
 * @param overlays absent: the folder `overlays` beside that of the CRDs, where there is one
 * @throws Error when there is no such file or folder, or no YAML in it
 */
export function readProjectInputs(facts: SchemaFiles, crds: string, overlays?: string): ProjectInputs {
  const files = new Map([...facts].filter(([path]) => path.startsWith("schemas/kubernetes/") && !path.includes("/bootstrap/")));
  const names = new Map<string, string>();
  const add = (part: string, paths: readonly string[]) => {
    for (const [index, path] of paths.entries()) {
      const known = `schemas/${part}/${String(index).padStart(4, "0")}.yaml`;
      files.set(known, readFileSync(path, "utf8"));
      names.set(known, path.replaceAll("\\", "/"));
    }
  };
  const found = yamlFiles(crds);
  if (found.length === 0) throw new Error(`there are no YAML files in ${crds}: put your CustomResourceDefinitions there`);
  add("crds", found);
  const beside = join(dirname(crds), "overlays");
  const folder = overlays ?? (existsSync(beside) ? beside : undefined);
  if (folder !== undefined) add("overlays", yamlFiles(folder));
  return { files, names };
}

function yamlFiles(path: string): string[] {
  if (!existsSync(path)) throw new Error(`there is no ${path}`);
  if (!statSync(path).isDirectory()) return [path];
  const found = readdirSync(path, { recursive: true, encoding: "utf8" }).filter((name) => /\.(ya?ml|json)$/.test(name));
  return found.sort().map((name) => join(path, name));
}

/** What was loaded, with its files called as the user calls them. */
export function withNames(loaded: LoadedSchemas, names: ProjectInputs["names"]): LoadedSchemas {
  const nameOf = (file: string) => names.get(file) ?? file;
  const renamed = <T extends { readonly file: string }>(one: T): T => ({ ...one, file: nameOf(one.file) });
  return {
    ...loaded,
    crds: loaded.crds.map((crd) => ({ ...crd, document: renamed(crd.document) })),
    overlays: loaded.overlays.map((overlay) => ({
      ...renamed(overlay),
      kinds: new Map([...overlay.kinds].map(([kind, rules]) => [kind, { ...rules, place: renamed(rules.place) }])),
    })),
    skipped: loaded.skipped.map(renamed<Diagnostic>),
    diagnostics: loaded.diagnostics.map(renamed<Diagnostic>),
  };
}
