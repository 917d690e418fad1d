import { isJsonObject, type JsonObject } from "../../runtime/meta/json.ts";
import type { DiscoveredResource, DiscoveredSubresource, DiscoveryFacts } from "../load/discovery-facts.ts";

interface FoundResource {
  readonly kind: string;
  readonly scope: "Namespaced" | "Cluster";
  readonly verbs: Set<string>;
  readonly subresources: Map<string, { readonly responseKind: DiscoveredSubresource["responseKind"]; readonly verbs: Set<string> }>;
}

const resourcePath =
  /^\/(?:api\/(?<core>[^/]+)|apis\/(?<group>[^/]+)\/(?<version>[^/]+))\/(?<namespaced>namespaces\/\{namespace\}\/)?(?<resource>[^/{}]+)(?<item>\/\{name\}(?:\/(?<subresource>[^/{}]+))?)?$/;

const verbOfAction: Readonly<Record<string, string>> = { get: "get", list: "list", post: "create", put: "update", patch: "patch", delete: "delete" };

/**
 * Reads what discovery would say out of the paths of an OpenAPI document, for a source that has no discovery. Short
 * names and categories are not in OpenAPI; the singular name is the kind in lower case, as it is unless a CRD says otherwise.
 */
export function discoveryOfPaths(paths: JsonObject): DiscoveryFacts {
  const groups = new Map<string, Map<string, Map<string, FoundResource>>>();
  const watched = watchedCollections(paths);
  const byDepth = Object.keys(paths).sort((a, b) => a.split("/").length - b.split("/").length || (a < b ? -1 : 1));
  for (const path of byDepth) {
    const names = resourcePath.exec(path)?.groups;
    const operations = paths[path];
    if (names === undefined || !isJsonObject(operations)) continue;
    const resources = entry(
      entry(groups, names["group"] ?? "", () => new Map<string, Map<string, FoundResource>>()),
      names["version"] ?? names["core"] ?? "",
      () => new Map<string, FoundResource>(),
    );
    for (const [method, operation] of Object.entries(operations)) {
      if (!isJsonObject(operation)) continue;
      const action = operation["x-kubernetes-action"];
      const gvk = operation["x-kubernetes-group-version-kind"];
      if (typeof action !== "string" || !isJsonObject(gvk)) continue;
      const verbs = verbsOf(action, method, watched === undefined || watched.has(path));
      addOperation(resources, names, verbs, gvk);
    }
  }
  return {
    groups: [...groups].map(([name, versions]) => ({
      name,
      versions: [...versions].map(([version, resources]) => ({ version, resources: [...resources].sort(byName).map(describe) })),
    })),
  };
}

/** The collections with a path under /watch/; undefined when the document has no such path, as those of CRDs may. */
function watchedCollections(paths: JsonObject): Set<string> | undefined {
  const watched = Object.keys(paths).filter((path) => path.includes("/watch/"));
  return watched.length === 0 ? undefined : new Set(watched.map((path) => path.replace("/watch/", "/")));
}

function verbsOf(action: string, method: string, watched: boolean): string[] {
  if (action === "list" && watched) return ["list", "watch"];
  if (action === "deletecollection") return [action];
  const verb = verbOfAction[action === "connect" ? method : action];
  return verb === undefined ? [] : [verb];
}

function addOperation(
  resources: Map<string, FoundResource>,
  names: Record<string, string | undefined>,
  verbs: readonly string[],
  gvk: JsonObject,
): void {
  const name = names["resource"] ?? "";
  const kind = typeof gvk["kind"] === "string" ? gvk["kind"] : "";
  const subresource = names["subresource"];
  if (subresource === undefined) {
    const scope = names["namespaced"] === undefined ? "Cluster" : "Namespaced";
    const known = resources.get(name);
    // A namespaced resource is also listed without a namespace: only the item's path tells the scope.
    if (known === undefined || (known.scope === "Cluster" && scope === "Namespaced")) {
      resources.set(name, { kind, scope, verbs: known?.verbs ?? new Set(), subresources: known?.subresources ?? new Map() });
    }
    const found = resources.get(name);
    for (const verb of verbs) found?.verbs.add(verb);
    return;
  }
  const parent = resources.get(name);
  if (parent === undefined || verbs.length === 0) return;
  const group = gvk["group"] === (names["group"] ?? "") ? "" : gvk["group"];
  const responseKind = {
    group: typeof group === "string" ? group : "",
    version: group === "" || typeof gvk["version"] !== "string" ? "" : gvk["version"],
    kind,
  };
  const found = entry(parent.subresources, subresource, () => ({ responseKind, verbs: new Set<string>() }));
  for (const verb of verbs) found.verbs.add(verb);
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}

function describe([resource, found]: [string, FoundResource]): DiscoveredResource {
  const subresources = [...found.subresources].map(([name, one]) => ({ name, responseKind: one.responseKind, verbs: [...one.verbs].sort() }));
  return {
    resource,
    kind: found.kind,
    singular: found.kind.toLowerCase(),
    scope: found.scope,
    verbs: [...found.verbs].sort(),
    ...(subresources.length === 0 ? {} : { subresources }),
  };
}

function entry<V>(map: Map<string, V>, key: string, create: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = create();
    map.set(key, value);
  }
  return value;
}
