import type { Verb } from "../../../runtime/meta/verb.ts";
import type { ResourceDefinition, SubresourceDefinition } from "../../../runtime/scheme/resource-definition.ts";
import type { Crd, CrdVersion } from "./crd.ts";
import { customBehaviour } from "./custom-behaviour.ts";
import { customColumns } from "./custom-columns.ts";
import { customDeprecation } from "./custom-deprecation.ts";
import { customSchemaName } from "./custom-schemas.ts";

/** What a CRD says of one of its versions: a ResourceDefinition but for what answers and what is compiled. */
export type CustomResource = Omit<ResourceDefinition, "handlers" | "load">;

/** In the order in which kube-apiserver's discovery lists them for custom resources. */
const customVerbs: readonly Verb[] = ["delete", "deletecollection", "get", "list", "patch", "create", "update", "watch"];
const subresourceVerbs: readonly Verb[] = ["get", "patch", "update"];

/** The resource that a version of a CRD brings. */
export function customResource(crd: Crd, version: CrdVersion): CustomResource {
  const own = { group: crd.group, version: version.name, kind: crd.kind };
  const subresources: SubresourceDefinition[] = [];
  if (version.hasStatus) subresources.push({ name: "status", responseKind: own, verbs: subresourceVerbs });
  if (version.scale !== undefined) {
    subresources.push({ name: "scale", responseKind: { group: "autoscaling", version: "v1", kind: "Scale" }, verbs: subresourceVerbs });
  }
  const warning = customDeprecation(crd, version);
  return {
    group: crd.group,
    version: version.name,
    resource: crd.plural,
    kind: crd.kind,
    listKind: crd.listKind,
    singular: crd.singular,
    shortNames: crd.shortNames,
    categories: crd.categories,
    namespaced: crd.namespaced,
    verbs: customVerbs,
    subresources,
    hubVersion: crd.hubVersion,
    storagePrefix: `${crd.group}/${crd.plural}`,
    custom: true,
    schemaName: customSchemaName(crd.group, version.name, crd.kind),
    columns: customColumns(version.columns),
    selectableFields: version.selectableFields,
    behaviour: customBehaviour(version),
    ...(warning === undefined ? {} : { deprecationWarning: warning }),
  };
}
