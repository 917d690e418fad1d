import type { JsonObject } from "../../../meta/json.ts";
import type { ApiVersion } from "../../../scheme/resource-definition.ts";
import type { OpenapiSource } from "./documents.ts";

/**
 * Looks schemas up among the shared ones and the served versions' own, for the building of one document. Only the version
 * whose kinds have names like that is read, and once: those of CRDs are parsed for it.
 */
export function createSchemaLookup({ scheme, schemas }: OpenapiSource): (name: string) => JsonObject | undefined {
  const homes = new Map<string, Set<ApiVersion>>();
  const others = new Set<ApiVersion>();
  for (const group of scheme.groups) {
    for (const version of group.versions) {
      if (version.resources.some((definition) => !definition.custom)) others.add(version);
      for (const { schemaName } of version.resources) {
        const home = homes.get(prefixOf(schemaName)) ?? new Set();
        homes.set(prefixOf(schemaName), home.add(version));
      }
    }
  }
  const read = new Map<ApiVersion, Readonly<Record<string, JsonObject>>>();
  const schemasOf = (version: ApiVersion) => {
    const known = read.get(version) ?? version.schemas();
    read.set(version, known);
    return known;
  };
  return (name) => {
    const shared = schemas?.get(name);
    if (shared !== undefined) return shared;
    for (const version of homes.get(prefixOf(name)) ?? others) {
      const own = schemasOf(version)[name];
      if (own !== undefined) return own;
    }
    return undefined;
  };
}

/** "com.example.stable.v1" of "com.example.stable.v1.CronTab". */
function prefixOf(name: string): string {
  return name.slice(0, name.lastIndexOf("."));
}
