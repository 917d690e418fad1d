import { isJsonObject, type JsonObject } from "../../runtime/meta/json.ts";
import type { DiscoveryFacts } from "../load/discovery-facts.ts";
import { addDocument } from "./add-document.ts";
import { bootstrapResources, isBootstrapObject } from "./bootstrap-facts.ts";
import type { FetchJson } from "./fetch-json.ts";
import type { ImportedFacts } from "./imported-facts.ts";
import { parseDiscovery } from "./parse-discovery.ts";

const aggregated = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList";
const table = "application/json;as=Table;g=meta.k8s.io;v=v1";

/** Reads the API of a live server: OpenAPI v3 (v2 where there is no v3), aggregated discovery, tables' columns, the version. */
export async function readServer(fetchJson: FetchJson, recordBootstrap: boolean): Promise<ImportedFacts> {
  const discovery = parseDiscovery(await Promise.all([fetchJson("/api", aggregated), fetchJson("/apis", aggregated)]));
  return {
    schemas: await readSchemas(fetchJson),
    discovery,
    columns: await readColumns(fetchJson, discovery),
    ...(recordBootstrap ? { bootstrap: await readBootstrap(fetchJson, discovery) } : {}),
    version: await fetchJson("/version"),
    complete: true,
  };
}

async function readSchemas(fetchJson: FetchJson): Promise<Map<string, JsonObject>> {
  const schemas = new Map<string, JsonObject>();
  const index = await fetchJson("/openapi/v3").catch(() => undefined);
  const paths = index?.["paths"];
  if (isJsonObject(paths)) {
    const urls = Object.values(paths).flatMap((entry) =>
      isJsonObject(entry) && typeof entry["serverRelativeURL"] === "string" ? [entry["serverRelativeURL"]] : [],
    );
    for (const document of await Promise.all(urls.map((url) => fetchJson(url)))) addDocument(schemas, document);
  }
  addDocument(schemas, await fetchJson("/openapi/v2"));
  return schemas;
}

/** Every served resource with its path and "group/version/resource". */
function* resourcesOf(discovery: DiscoveryFacts) {
  for (const group of discovery.groups) {
    for (const { version, resources } of group.versions) {
      const prefix = group.name === "" ? `/api/${version}` : `/apis/${group.name}/${version}`;
      const gv = group.name === "" ? version : `${group.name}/${version}`;
      for (const one of resources) {
        if (one.verbs.includes("list")) yield { key: `${gv}/${one.resource}`, path: `${prefix}/${one.resource}` };
      }
    }
  }
}

async function readColumns(fetchJson: FetchJson, discovery: DiscoveryFacts): Promise<JsonObject> {
  const columns: JsonObject = {};
  await Promise.all(
    [...resourcesOf(discovery)].map(async ({ key, path }) => {
      const { columnDefinitions } = await fetchJson(`${path}?limit=1`, table);
      if (columnDefinitions !== undefined) columns[key] = columnDefinitions;
    }),
  );
  return columns;
}

async function readBootstrap(fetchJson: FetchJson, discovery: DiscoveryFacts): Promise<JsonObject> {
  const objects: JsonObject = {};
  for (const { key, path } of resourcesOf(discovery)) {
    if (!bootstrapResources.has(key)) continue;
    const { items } = await fetchJson(path);
    if (Array.isArray(items)) objects[key] = items.filter((item) => isJsonObject(item) && isBootstrapObject(key, item));
  }
  return objects;
}
