import { checkStructural } from "../../codegen/compiler/crd/index.ts";
import type { ApiGroup } from "../scheme/resource-definition.ts";
import { type CustomGroupsOptions, customKind, groupOf, type ServedVersion } from "./custom-groups.ts";
import { type CrdSource, readCrds } from "./read-crds.ts";

/**
 * The groups together with those of the CRDs. Custom groups come last; a CRD may add a kind to one that is there, but no
 * second kind of a name.
 * @throws InvalidCrdError; Error when a name is taken.
 */
export async function addCustomKinds(groups: readonly ApiGroup[], sources: readonly CrdSource[], options: CustomGroupsOptions): Promise<ApiGroup[]> {
  const added = new Map<string, ServedVersion[]>();
  for (const kind of await readCrds(sources)) {
    for (const served of customKind({ ...kind, check: checkStructural }, options)) {
      const { group } = served.definition;
      const others = [...(added.get(group) ?? []), ...servedOf(groups.find((one) => one.group === group))];
      checkNames(served, others);
      added.set(group, [...(added.get(group) ?? []), served]);
    }
  }
  const kept = groups.map((one) => {
    const more = added.get(one.group);
    added.delete(one.group);
    return more === undefined ? one : groupOf(one.group, [...servedOf(one), ...more]);
  });
  return [...kept, ...[...added].sort(([a], [b]) => (a < b ? -1 : 1)).map(([group, served]) => groupOf(group, served))];
}

/** What a group serves, each kind with all schemas of its version. */
function servedOf(group: ApiGroup | undefined): ServedVersion[] {
  return (group?.versions ?? []).flatMap((version) => version.resources.map((definition) => ({ definition, schemas: version.schemas })));
}

function checkNames({ definition }: ServedVersion, others: readonly ServedVersion[]): void {
  const { group, version, resource, kind } = definition;
  const taken = others.find(({ definition: other }) => other.version === version && (other.resource === resource || other.kind === kind));
  if (taken !== undefined)
    throw new Error(
      `${resource}.${group} (${kind}) has a name of ${taken.definition.resource} (${taken.definition.kind}), which ${version} serves already`,
    );
}
