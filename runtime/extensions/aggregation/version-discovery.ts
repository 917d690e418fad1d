import { isJsonObject, type JsonObject, type JsonValue } from "../../meta/json.ts";

/** What another server tells of one version: apidiscovery.k8s.io/v2 APIVersionDiscovery, without freshness. */
export interface VersionDiscovery {
  readonly version: string;
  /** Absent where the server could not be asked. */
  readonly resources?: JsonObject[];
}

/** Finds a version in an APIGroupDiscoveryList; v2beta1 says the same in the same words. */
export function findVersion(list: JsonValue, group: string, version: string): VersionDiscovery {
  for (const item of objectsOf(list, "items")) {
    const { metadata } = item;
    if ((isJsonObject(metadata) ? (metadata["name"] ?? "") : "") !== group) continue;
    const found = objectsOf(item, "versions").find((one) => one["version"] === version);
    if (found !== undefined) return { version, resources: objectsOf(found, "resources").map(withResponseKinds) };
  }
  return { version };
}

/** Some clients fail on a resource that answers no kind. */
function withResponseKinds(resource: JsonObject): JsonObject {
  const complete: JsonObject = { ...resource, responseKind: resource["responseKind"] ?? { group: "", version: "", kind: "" } };
  if (Array.isArray(resource["subresources"])) complete["subresources"] = objectsOf(resource, "subresources").map(withResponseKinds);
  return complete;
}

type Resource = JsonObject & { subresources?: JsonObject[] };

/** What an APIResourceList tells, as the newer document would: each subresource inside its resource. */
export function fromResourceList(list: JsonValue, version: string): VersionDiscovery {
  const resources = new Map<string, Resource>();
  const all = objectsOf(list, "resources");
  for (const one of all) {
    const name = String(one["name"] ?? "");
    if (name.includes("/")) continue;
    resources.set(name, {
      ...emptyResource(name, one),
      responseKind: kindOf(one),
      singularResource: String(one["singularName"] ?? ""),
      verbs: one["verbs"] ?? [],
      ...(Array.isArray(one["shortNames"]) ? { shortNames: one["shortNames"] } : {}),
      ...(Array.isArray(one["categories"]) ? { categories: one["categories"] } : {}),
    });
  }
  for (const one of all) {
    const [name = "", subresource] = String(one["name"] ?? "").split("/", 2);
    if (subresource === undefined) continue;
    const parent = resources.get(name) ?? emptyResource(name, one);
    parent.subresources = [...(parent.subresources ?? []), { subresource, responseKind: kindOf(one), verbs: one["verbs"] ?? [] }];
    resources.set(name, parent);
  }
  return { version, resources: [...resources.values()] };
}

/** What is known of a resource of which only a subresource is listed. */
function emptyResource(resource: string, { namespaced }: JsonObject): Resource {
  const scope = namespaced === true ? "Namespaced" : "Cluster";
  return { resource, responseKind: { group: "", version: "", kind: "" }, scope, singularResource: "", verbs: [] };
}

function kindOf({ group = "", version = "", kind = "" }: JsonObject): JsonObject {
  return { group, version, kind };
}

function objectsOf(value: JsonValue, member: string): JsonObject[] {
  const list = isJsonObject(value) ? value[member] : undefined;
  return Array.isArray(list) ? list.filter(isJsonObject) : [];
}
