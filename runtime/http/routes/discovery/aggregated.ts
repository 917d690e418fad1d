import type { JsonObject } from "../../../meta/json.ts";
import type { ApiGroup, ApiVersion, ResourceDefinition } from "../../../scheme/resource-definition.ts";
import { discoveryVerbs, inDiscoveryOrder, subresourcesInOrder } from "./api-resources.ts";

/** All that discovery knows in one document: apidiscovery.k8s.io/v2 (KEP-3352, aggregated discovery). */
export function aggregatedDiscovery(groups: readonly JsonObject[]): JsonObject {
  return { kind: "APIGroupDiscoveryList", apiVersion: "apidiscovery.k8s.io/v2", metadata: {}, items: [...groups] };
}

/** One group; of `versions`, where they are given. */
export function groupDiscovery({ group, versions: own }: ApiGroup, versions: readonly JsonObject[] = own.map(versionDiscovery)): JsonObject {
  return { metadata: group === "" ? {} : { name: group }, versions: [...versions] };
}

export function versionDiscovery(version: ApiVersion): JsonObject {
  return { version: version.version, resources: inDiscoveryOrder(version).map(resourceDiscovery), freshness: "Current" };
}

function resourceDiscovery(definition: ResourceDefinition): JsonObject {
  const subresources = subresourcesInOrder(definition).map((subresource) => ({
    subresource: subresource.name,
    responseKind: { group: subresource.responseKind.group, version: subresource.responseKind.version, kind: subresource.responseKind.kind },
    verbs: [...subresource.verbs].sort(),
  }));
  return {
    resource: definition.resource,
    responseKind: { group: "", version: "", kind: definition.kind },
    scope: definition.namespaced ? "Namespaced" : "Cluster",
    singularResource: definition.singular,
    verbs: discoveryVerbs(definition),
    ...(definition.shortNames.length === 0 ? {} : { shortNames: [...definition.shortNames] }),
    ...(definition.categories.length === 0 ? {} : { categories: [...definition.categories] }),
    ...(subresources.length === 0 ? {} : { subresources }),
  };
}
