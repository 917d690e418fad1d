import type { VersionModel } from "../model/model.ts";
import type { GeneratedFile } from "../print/generated-file.ts";

/** schemas.json of a version: its own OpenAPI schemas, a line each, read by the server on the first request that needs one. */
export function emitSchemas(version: VersionModel): GeneratedFile {
  const lines = version.types.map((type) => `${JSON.stringify(type.schemaName)}:${JSON.stringify(type.schema)}`);
  return { path: `${version.directory}/schemas.json`, text: `{\n${lines.join(",\n")}\n}\n` };
}
