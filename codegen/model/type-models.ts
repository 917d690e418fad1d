import type { Diagnostic } from "../load/diagnostic.ts";
import type { NamedSchema } from "../resolve/named-schema.ts";
import type { TypeModel } from "./model.ts";
import { fileNameOf, typeNameOf } from "./type-names.ts";

/** A type for every schema, sorted by folder and name. Two schemas that would be one file are refused. */
export function createTypeModels(schemas: ReadonlyMap<string, NamedSchema>, diagnostics: Diagnostic[]): TypeModel[] {
  const owners = new Map<string, NamedSchema>();
  const types: TypeModel[] = [];
  for (const one of schemas.values()) {
    const name = typeNameOf(one.name);
    const file = fileNameOf(name);
    const owner = owners.get(`${one.directory}/${file}`);
    if (owner !== undefined) {
      diagnostics.push({ ...one.source, message: `${one.name} and ${owner.name} are both ${one.directory}/types/${file}.ts` });
      continue;
    }
    owners.set(`${one.directory}/${file}`, one);
    types.push({ schemaName: one.name, name, directory: one.directory, file, schema: one.schema, source: one.source });
  }
  return types.sort((a, b) => compare(a.directory, b.directory) || compare(a.name, b.name));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
