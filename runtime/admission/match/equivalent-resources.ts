import type { GroupVersionKind, GroupVersionResource } from "../../meta/group-version.ts";
import type { ResourceDefinition } from "../../scheme/resource-definition.ts";
import type { Scheme } from "../../scheme/scheme.ts";
import type { AdmissionAttributes } from "../plugin.ts";

/** What a policy or webhook is asked about: the request's own resource and kind, or another version of the same. */
export interface Matched {
  readonly resource: GroupVersionResource;
  readonly kind: GroupVersionKind;
}

/** The other versions of a request's resource that have the same subresource: what `matchPolicy: Equivalent` matches besides. */
export function equivalentResources(attributes: Pick<AdmissionAttributes, "resource" | "subresource">, scheme: Scheme): readonly Matched[] {
  const { resource, subresource } = attributes;
  const own = scheme.definition(resource.group, resource.version, resource.resource);
  if (own === undefined) return [];
  return versionsOf(own, scheme).flatMap((definition) => {
    if (definition === own) return [];
    const { group, version } = definition;
    const kind = kindOf(definition, subresource);
    return kind === undefined ? [] : [{ resource: { group, version, resource: definition.resource }, kind }];
  });
}

function kindOf({ group, version, kind, subresources }: ResourceDefinition, subresource: string): GroupVersionKind | undefined {
  if (subresource === "") return { group, version, kind };
  const part = subresources.find(({ name }) => name === subresource)?.responseKind;
  if (part === undefined) return undefined;
  return part.version === "" ? { group, version, kind: part.kind } : part;
}

/** All that are stored as one: the versions of a group, and of events in both their groups. */
function versionsOf(own: ResourceDefinition, scheme: Scheme): ResourceDefinition[] {
  const hub = { group: own.hubGroup ?? own.group, resource: own.resource };
  const groups = new Set([own.group, hub.group, ...(own.custom ? [] : (borrowers(scheme).get(`${hub.resource}.${hub.group}`) ?? []))]);
  return [...groups].flatMap((group) =>
    (scheme.group(group)?.versions ?? []).flatMap(({ version }) => scheme.definition(group, version, own.resource) ?? []),
  );
}

const known = new WeakMap<Scheme, ReadonlyMap<string, readonly string[]>>();

/** The groups whose resources are stored as another group's, which no CRD can ask for: looked for once. */
function borrowers(scheme: Scheme): ReadonlyMap<string, readonly string[]> {
  let found = known.get(scheme);
  if (found === undefined) {
    const groups = new Map<string, string[]>();
    for (const { hubGroup, resource, group } of scheme.groups.flatMap(({ versions }) => versions.flatMap(({ resources }) => resources))) {
      if (hubGroup === undefined || hubGroup === group) continue;
      groups.set(`${resource}.${hubGroup}`, [...(groups.get(`${resource}.${hubGroup}`) ?? []), group]);
    }
    found = groups;
    known.set(scheme, found);
  }
  return found;
}
