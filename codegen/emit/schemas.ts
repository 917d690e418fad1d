import type { Model, TypeModel, VersionModel } from "../model/model.ts";
import type { GeneratedFile } from "../print/generated-file.ts";
import type { TypeScriptFile } from "../print/typescript-file.ts";

/** schemas.json of each folder: its own OpenAPI schemas, a line each, read by the server on the first request that needs one. */
export function emitSchemas(model: Model): GeneratedFile[] {
  return [...typesByDirectory(model.types.values())].map(([directory, types]) => {
    const lines = types.map((type) => `${JSON.stringify(type.schemaName)}:${JSON.stringify(type.schema)}`);
    return { path: `${directory}/schemas.json`, text: `{\n${lines.join(",\n")}\n}\n` };
  });
}

/** schemas.ts of a version: what schemas.json is elsewhere, as a module. */
export function emitSchemaModule(version: VersionModel): TypeScriptFile {
  const lines = version.types.map((type) => `  ${JSON.stringify(type.schemaName)}: ${quoted(JSON.stringify(type.schema))},`);
  const body = `
/** The OpenAPI schemas of ${version.directory} by full name, parsed on first use. */
export const readSchemas = lazySchemas({
${lines.join("\n")}
});`;
  return {
    path: `${version.directory}/schemas.ts`,
    source: { file: version.types[0]?.source.file ?? "", pointer: "" },
    basis: body,
    imports: [{ from: "runtime/scheme/lazy-schemas.ts", name: "lazySchemas" }],
    body,
  };
}

/** A literal in the quotes that JSON does not use. */
function quoted(json: string): string {
  return `'${json.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

/** index.ts of each folder: its types, by name. */
export function emitTypesDoors(printed: ReadonlyMap<string, TypeModel>): GeneratedFile[] {
  return [...typesByDirectory(printed.values())].map(([directory, types]) => {
    const lines = types.map((type) => `export type { ${type.name} } from "./types/${type.file}.ts";`).sort();
    return { path: `${directory}/index.ts`, text: `// The types of ${directory}.\n${lines.join("\n")}\n` };
  });
}

/** Types by the folder they are written to: those of meta/v1 belong to no group. */
function typesByDirectory(all: Iterable<TypeModel>): Map<string, TypeModel[]> {
  const found = new Map<string, TypeModel[]>();
  for (const type of all) found.set(type.directory, [...(found.get(type.directory) ?? []), type]);
  for (const types of found.values()) types.sort((a, b) => (a.schemaName < b.schemaName ? -1 : 1));
  return found;
}
