import type { Aggregation } from "../../../extensions/aggregation/aggregation.ts";
import type { JsonObject } from "../../../meta/json.ts";
import { isCustomGroup } from "../../../scheme/is-custom-group.ts";
import type { ApiGroup } from "../../../scheme/resource-definition.ts";
import type { Scheme } from "../../../scheme/scheme.ts";
import { groupDiscovery, versionDiscovery } from "./aggregated.ts";

/** A group as the list of groups names it, the preferred version first. */
export interface ListedGroup {
  readonly group: string;
  readonly versions: readonly string[];
}

/** The group that no APIService lists, because it is that of APIServices. */
const first = "apiregistration.k8s.io";

/** The groups that APIServices list, in their order; without APIServices, those of the scheme. */
export function listedGroups(scheme: Scheme, aggregation: Aggregation | undefined): ListedGroup[] {
  if (aggregation === undefined) return namedGroups(scheme).map(toListed);
  const own = scheme.group(first);
  const others = aggregation.listed().map((members) => ({ group: members[0]?.group ?? "", versions: members.map(({ version }) => version) }));
  return own === undefined ? others : [toListed(own), ...others];
}

/** What aggregated discovery tells of each named group: of what other servers serve, what they have told of it. */
export function discoveredGroups(scheme: Scheme, aggregation: Aggregation | undefined): JsonObject[] {
  if (aggregation === undefined) return namedGroups(scheme).map((group) => groupDiscovery(group));
  const own = scheme.group(first);
  const groups = own === undefined ? [] : [groupDiscovery(own)];
  for (const members of aggregation.ranked()) {
    const name = members[0]?.group ?? "";
    const versions = members.flatMap(({ version }) => {
      const remote = aggregation.discovered(name, version);
      if (remote === "unknown") return [];
      if (remote !== undefined) return [{ ...remote.discovery, freshness: remote.current ? "Current" : "Stale" }];
      const served = scheme.version(name, version);
      return served === undefined ? [] : [versionDiscovery(served)];
    });
    if (versions.length > 0) groups.push(groupDiscovery({ group: name, versions: [] }, versions));
  }
  return groups;
}

/** Built-in groups in the order they were given, then those of CRDs by name. */
function namedGroups(scheme: Scheme): ApiGroup[] {
  const named = scheme.groups.filter((group) => group.group !== "");
  const custom = named.filter(isCustomGroup).sort((a, b) => (a.group < b.group ? -1 : 1));
  return [...named.filter((group) => !isCustomGroup(group)), ...custom];
}

function toListed({ group, versions }: ApiGroup): ListedGroup {
  return { group, versions: versions.map(({ version }) => version) };
}
