import { readFileSync } from "node:fs";
import { createTypeBuilder } from "../../codegen/compiler/build-type-schema.ts";
import type { TypeSchema } from "../../codegen/compiler/type-schema.ts";
import type { JsonObject } from "../meta/json.ts";

/** The generated schemas, read a version at a time, on first use. */
export interface SchemaFiles {
  /** The schemas of a folder ("apps/v1") by full name. */
  readonly readSchemas: (directory: string) => Readonly<Record<string, JsonObject>>;
  /** The schema of a full name; undefined when there is none. */
  readonly schemaOf: (name: string) => JsonObject | undefined;
  /** The compiled type of a schema; types are shared between kinds. */
  readonly typeOf: (name: string) => TypeSchema;
  /** The type of a kind of a served version, or of one that every version knows (Status, DeleteOptions); undefined for others. */
  readonly typeOfKind: (apiVersion: string, kind: string) => TypeSchema | undefined;
}

const metaPrefix = "io.k8s.apimachinery.pkg.apis.meta.v1.";

/**
 * @param root the generated folder
 * @param homes the start of schema names, up to the last dot, to the folder whose schemas.json holds them
 * @param kinds apiVersion to the start of the names of its kinds' schemas
 */
export function createSchemaLibrary(root: URL, homes: Readonly<Record<string, string>>, kinds: Readonly<Record<string, string>>): SchemaFiles {
  const files = new Map<string, Readonly<Record<string, JsonObject>>>();
  const readSchemas = (directory: string) => {
    let schemas = files.get(directory);
    if (schemas === undefined) {
      schemas = JSON.parse(readFileSync(new URL(`${directory}/schemas.json`, root), "utf8")) as Record<string, JsonObject>;
      files.set(directory, schemas);
    }
    return schemas;
  };
  const schemaOf = (name: string) => {
    const home = homes[name.slice(0, name.lastIndexOf(".") + 1)];
    return home === undefined ? undefined : readSchemas(home)[name];
  };
  const { typeOf } = createTypeBuilder(schemaOf);
  const typeOfKind = (apiVersion: string, kind: string) => {
    const own = (kinds[apiVersion] ?? "") + kind;
    if (schemaOf(own) !== undefined) return typeOf(own);
    return schemaOf(metaPrefix + kind) === undefined ? undefined : typeOf(metaPrefix + kind);
  };
  return { readSchemas, schemaOf, typeOf, typeOfKind };
}
