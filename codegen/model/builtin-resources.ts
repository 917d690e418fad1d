import { formatApiVersion } from "../../runtime/meta/group-version.ts";
import { allVerbs, type Verb } from "../../runtime/meta/verb.ts";
import type { SubresourceDefinition } from "../../runtime/scheme/resource-definition.ts";
import type { KindOverlay } from "../compiler/overlay/overlay.ts";
import { type Diagnostic, pointerTo } from "../load/diagnostic.ts";
import type { DiscoveredGroup, DiscoveredResource } from "../load/discovery-facts.ts";
import type { LoadedSchemas } from "../load/load-schemas.ts";
import type { NamedSchema } from "../resolve/named-schema.ts";
import { behaviourOfBuiltin } from "./behaviour.ts";
import { deprecationOfBuiltin } from "./deprecation-warning.ts";
import type { ResourceModel } from "./model.ts";
import { storagePrefixOf } from "./storage-prefix.ts";
import { kindKey, schemasOfKinds } from "./type-names.ts";

/** The resources of built-in groups by "group/version", in discovery's order. */
export function builtinResources(
  loaded: LoadedSchemas,
  schemas: ReadonlyMap<string, NamedSchema>,
  diagnostics: Diagnostic[],
): Map<string, ResourceModel[]> {
  const file = "schemas/kubernetes/discovery.json";
  const kinds = schemasOfKinds(schemas.values());
  const resources = new Map<string, ResourceModel[]>();
  for (const [groupIndex, group] of loaded.discovery.groups.entries()) {
    // A group's overlay may be several files.
    const overlays = new Map(loaded.overlays.flatMap((one) => (one.group === group.name ? [...one.kinds] : [])));
    for (const [versionIndex, { version, resources: found }] of group.versions.entries()) {
      const models: ResourceModel[] = [];
      for (const [index, one] of found.entries()) {
        const pointer = pointerTo("groups", groupIndex, "versions", versionIndex, "resources", index);
        const schema = schemas.get(kinds.get(kindKey(group.name, version, one.kind)) ?? "");
        const clash = models.find((other) => other.resource === one.resource || other.kind === one.kind);
        if (clash !== undefined) {
          diagnostics.push({ file, pointer, message: `${one.resource} (${one.kind}) has a name of ${clash.resource} (${clash.kind})` });
        } else if (schema === undefined) {
          diagnostics.push({ file, pointer, message: `no schema is the kind ${one.kind} of ${formatApiVersion({ group: group.name, version })}` });
        } else {
          models.push(builtinResource(group, version, one, schema, overlays.get(one.kind), loaded));
        }
      }
      resources.set(`${group.name}/${version}`, models);
    }
  }
  return resources;
}

function builtinResource(
  group: DiscoveredGroup,
  version: string,
  found: DiscoveredResource,
  schema: NamedSchema,
  overlay: KindOverlay | undefined,
  loaded: LoadedSchemas,
): ResourceModel {
  const apiVersion = formatApiVersion({ group: group.name, version });
  const subresources = (found.subresources ?? []).map(
    (one): SubresourceDefinition => ({ name: one.name, responseKind: one.responseKind, verbs: verbsOf(one.verbs) }),
  );
  const hubVersion = overlay?.hub ?? preferredVersion(group, found.resource) ?? version;
  const isHub = hubVersion === version && overlay?.hubGroup === undefined;
  const warning = deprecationOfBuiltin(apiVersion, found.kind, schema.schema);
  const conversion = isHub ? undefined : overlay?.conversions.get(version);
  return {
    group: group.name,
    version,
    resource: found.resource,
    kind: found.kind,
    listKind: `${found.kind}List`,
    singular: found.singular,
    shortNames: found.shortNames ?? [],
    categories: found.categories ?? [],
    namespaced: found.scope === "Namespaced",
    verbs: verbsOf(found.verbs),
    subresources,
    hubVersion,
    ...(overlay?.hubGroup === undefined ? {} : { hubGroup: overlay.hubGroup }),
    storagePrefix: overlay?.storagePrefix ?? storagePrefixOf(group.name, found.resource),
    custom: false,
    schemaName: schema.name,
    columns: loaded.columns[`${apiVersion}/${found.resource}`] ?? [],
    selectableFields: overlay?.selectableFields ?? [],
    behaviour: { ...behaviourOfBuiltin(subresources), ...overlay?.behaviour },
    ...(warning === undefined ? {} : { deprecationWarning: warning }),
    ...(overlay?.strategy === undefined ? {} : { strategy: overlay.strategy }),
    ...(isHub ? {} : { conversion: conversion ?? [] }),
    source: schema.source,
  };
}

/** The first version of the group that serves the resource. */
function preferredVersion(group: DiscoveredGroup, resource: string): string | undefined {
  return group.versions.find((one) => one.resources.some((other) => other.resource === resource))?.version;
}

function verbsOf(verbs: readonly string[]): Verb[] {
  return verbs.flatMap((verb) => allVerbs.filter((known) => known === verb));
}
