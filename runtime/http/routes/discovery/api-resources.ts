import { createHash } from "node:crypto";
import type { GroupVersion } from "../../../meta/group-version.ts";
import type { JsonObject } from "../../../meta/json.ts";
import type { Verb } from "../../../meta/verb.ts";
import type { ApiVersion, ResourceDefinition } from "../../../scheme/resource-definition.ts";
import type { Scheme } from "../../../scheme/scheme.ts";

/** The order of a custom resource's verbs in discovery; built-ins' are sorted. */
const customVerbs: readonly Verb[] = ["delete", "deletecollection", "get", "list", "patch", "create", "update", "watch"];

/** Kinds that kube-apiserver v1.36 still stores at a version before the one it serves. */
const olderStorage: ReadonlyMap<string, string> = new Map([
  ["CustomResourceDefinition.apiextensions.k8s.io", "v1beta1"],
  ["MutatingAdmissionPolicy.admissionregistration.k8s.io", "v1beta1"],
  ["MutatingAdmissionPolicyBinding.admissionregistration.k8s.io", "v1beta1"],
]);

/** What discovery calls a resource's verbs, in its order. */
export function discoveryVerbs(definition: ResourceDefinition): Verb[] {
  return definition.custom ? customVerbs.filter((verb) => definition.verbs.includes(verb)) : [...definition.verbs].sort();
}

/** The resources of a version in discovery's order: built-ins by name, custom ones as they were defined. */
export function inDiscoveryOrder(version: ApiVersion): ResourceDefinition[] {
  return version.resources.some((one) => one.custom)
    ? [...version.resources]
    : [...version.resources].sort((a, b) => (a.resource < b.resource ? -1 : 1));
}

/** The items of an APIResourceList (meta/v1 APIResource): each resource, then its subresources. */
export function apiResources(version: ApiVersion, scheme: Scheme): JsonObject[] {
  return inDiscoveryOrder(version).flatMap((definition) => [
    {
      name: definition.resource,
      singularName: definition.singular,
      namespaced: definition.namespaced,
      kind: definition.kind,
      verbs: discoveryVerbs(definition),
      ...(definition.shortNames.length === 0 ? {} : { shortNames: [...definition.shortNames] }),
      ...(definition.categories.length === 0 ? {} : { categories: [...definition.categories] }),
      ...(definition.verbs.includes("watch") ? { storageVersionHash: storageVersionHash(scheme.hub(definition)) } : {}),
    },
    ...subresourcesInOrder(definition).map((subresource) => ({
      name: `${definition.resource}/${subresource.name}`,
      singularName: "",
      namespaced: definition.namespaced,
      ...foreignVersion(subresource.responseKind, definition),
      kind: subresource.responseKind.kind,
      verbs: [...subresource.verbs].sort(),
    })),
  ]);
}

export function subresourcesInOrder(definition: ResourceDefinition) {
  return definition.custom ? definition.subresources : [...definition.subresources].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function storageVersionHash(hub: ResourceDefinition): string {
  const version = olderStorage.get(`${hub.kind}.${hub.group}`) ?? hub.version;
  return createHash("sha256").update(`${hub.group}/${version}/${hub.kind}`).digest().subarray(0, 8).toString("base64");
}

/** The group and version of a subresource's kind, where they are not the resource's own. */
function foreignVersion({ group, version }: GroupVersion, own: GroupVersion): Partial<GroupVersion> {
  if (version === "" || (group === own.group && version === own.version)) return {};
  return { ...(group === "" ? {} : { group }), version };
}
