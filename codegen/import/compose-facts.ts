import { isJsonObject, type JsonObject, type JsonValue } from "../../runtime/meta/json.ts";
import type { DiscoveredGroup, DiscoveryFacts } from "../load/discovery-facts.ts";
import { bootstrapFacts } from "./bootstrap-facts.ts";
import { canonicalSchema, localPrefix, schemaNameOf } from "./canonical-schema.ts";
import { dropProse } from "./drop-prose.ts";
import type { GoFacts } from "./go-facts.ts";
import { homesOfSchemas, pathOfHome } from "./home-of-schema.ts";
import type { ImportedFacts } from "./imported-facts.ts";
import { keepProtobuf } from "./keep-protobuf.ts";
import type { KnownFacts } from "./known-facts.ts";
import { mergeGoFacts } from "./merge-go-facts.ts";
import { mergeProtobuf } from "./merge-protobuf.ts";
import { transformSchema } from "./transform-schema.ts";
import { unlistedSchemas } from "./unlisted-schemas.ts";

const objectMeta = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta";

/** The files of schemas/kubernetes by path below it: what the source says, and where it is silent what was known. */
export function composeFacts(imported: ImportedFacts, known: KnownFacts, goFacts: GoFacts): Map<string, JsonValue> {
  const discovery = mergeDiscovery(known.discovery, imported);
  const version = imported.version === undefined ? known.version : pickVersion(imported.version);
  const files = new Map<string, JsonValue>();
  for (const [path, document] of documents(composeSchemas(imported, known, goFacts), version)) files.set(`openapi/${path}`, document);
  files.set("discovery.json", JSON.parse(JSON.stringify(discovery)) as JsonValue);
  files.set("table-columns.json", columnFacts(imported.complete ? (imported.columns ?? known.columns) : { ...known.columns, ...imported.columns }));
  if (Object.keys(version).length > 0) files.set("version.json", version);
  if (imported.bootstrap !== undefined) {
    for (const [key, objects] of bootstrapFacts(imported.bootstrap, discovery)) files.set(`bootstrap/${bootstrapPath(key)}`, { items: objects });
  }
  return files;
}

/** Columns without their descriptions. */
function columnFacts(columns: JsonObject): JsonObject {
  const facts: JsonObject = {};
  for (const [key, list] of Object.entries(columns)) {
    facts[key] = Array.isArray(list) ? list.map((one) => (isJsonObject(one) ? { ...one, description: undefined } : one) as JsonValue) : list;
  }
  return facts;
}

function composeSchemas(imported: ImportedFacts, known: KnownFacts, goFacts: GoFacts): Map<string, JsonObject> {
  const schemas = new Map<string, JsonObject>();
  if (!imported.complete) for (const [name, schema] of known.schemas) schemas.set(name, canonicalSchema(schema));
  const unlisted = imported.schemas.has(objectMeta) ? Object.entries(unlistedSchemas) : [];
  for (const [name, schema] of [...unlisted, ...imported.schemas]) {
    const withGo = mergeGoFacts(name, dropProse(canonicalSchema(schema)), goFacts);
    schemas.set(
      name,
      imported.protobuf === undefined ? keepProtobuf(withGo, known.schemas.get(name)) : mergeProtobuf(name, withGo, imported.protobuf, goFacts),
    );
  }
  return schemas;
}

function* documents(schemas: ReadonlyMap<string, JsonObject>, version: JsonObject): Generator<[string, JsonObject]> {
  const homes = homesOfSchemas(schemas);
  const byPath = new Map<string, JsonObject>();
  for (const [name, schema] of schemas) {
    const home = homes.get(name);
    if (home === undefined) continue;
    const path = pathOfHome(home);
    const document = byPath.get(path) ?? {};
    byPath.set(path, document);
    document[name] = transformSchema(schema, (one) => {
      const target = typeof one["$ref"] === "string" ? homes.get(schemaNameOf(one["$ref"])) : undefined;
      if (target === undefined || typeof one["$ref"] !== "string") return one;
      const file = pathOfHome(target) === path ? "" : `../${pathOfHome(target)}`;
      return { $ref: file + localPrefix + schemaNameOf(one["$ref"]) };
    });
  }
  for (const [path, own] of byPath) {
    const info = { title: path.replace(/\.json$/, ""), version: version["gitVersion"] ?? "unknown" };
    yield [path, { openapi: "3.0.0", info, paths: {}, components: { schemas: own } }];
  }
}

function pickVersion(version: JsonObject): JsonObject {
  return Object.fromEntries(["gitVersion", "major", "minor"].map((member) => [member, version[member]]));
}

/** Real discovery wins over what paths tell: an OpenAPI file only adds resources that are not known. */
function mergeDiscovery(known: DiscoveryFacts, imported: ImportedFacts): DiscoveryFacts {
  if (imported.discovery === undefined) return known;
  if (imported.complete) return imported.discovery;
  return { groups: mergeBy(known.groups, imported.discovery.groups, (group) => group.name, mergeGroup) };
}

function mergeGroup(known: DiscoveredGroup, found: DiscoveredGroup): DiscoveredGroup {
  const versions = mergeBy(
    known.versions,
    found.versions,
    (one) => one.version,
    (a, b) => ({
      version: a.version,
      resources: mergeBy(
        a.resources,
        b.resources,
        (resource) => resource.resource,
        (resource) => resource,
      ),
    }),
  );
  return { name: known.name, versions };
}

/** `known` in its order, each merged with what was found of it, and then what is new. */
function mergeBy<T>(known: readonly T[], found: readonly T[], keyOf: (one: T) => string, merge: (known: T, found: T) => T): T[] {
  const news = new Map(found.map((one) => [keyOf(one), one]));
  const merged = known.map((one) => {
    const other = news.get(keyOf(one));
    news.delete(keyOf(one));
    return other === undefined ? one : merge(one, other);
  });
  return [...merged, ...news.values()];
}

/** "core/namespaces.json" of "v1/namespaces", "apps/deployments.json" of "apps/v1/deployments". */
function bootstrapPath(key: string): string {
  const parts = key.split("/");
  return `${parts.length === 2 ? "core" : parts[0]}/${parts.at(-1)}.json`;
}
