import type { ApiGroup } from "../../scheme/resource-definition.ts";
import type { Scheme } from "../../scheme/scheme.ts";
import type { ApiService } from "./api-service.ts";
import type { ApiServices } from "./api-services.ts";
import type { RankedVersion } from "./sort-api-services.ts";

/** Where the groups of custom resources stand in discovery. */
export const customPriority = { groupPriorityMinimum: 1000, versionPriority: 100 } as const;

/**
 * The versions of a scheme that have no APIService, as APIServices would list them: those of CRDs, whose APIService is on
 * its way, and those that were never registered. A built-in version whose APIService was deleted is listed no longer.
 */
export function createUnregistered(scheme: Scheme, services: ApiServices): () => RankedVersion[] {
  const known = new Set([...services.all()].map(({ metadata }) => metadata.name));
  services.onChange((name) => known.add(name));
  return () =>
    versionsOf(scheme, (group, name) => services.get(name) === undefined && (isCustomGroup(group) || !known.has(name))).map((one) => ({
      ...one,
      ...customPriority,
    }));
}

/** The versions of a scheme, by group, for which `wanted` holds. `name` is that of the version's APIService. */
export function versionsOf(
  scheme: Scheme,
  wanted: (group: ApiGroup, name: string) => boolean,
): { readonly group: string; readonly version: string; readonly name: string }[] {
  const found: { group: string; version: string; name: string }[] = [];
  for (const group of scheme.groups) {
    for (const { version } of group.versions) {
      const name = `${version}.${group.group}`;
      if (wanted(group, name)) found.push({ group: group.group, version, name });
    }
  }
  return found;
}

/** Whether all of a group comes from CRDs. */
export function isCustomGroup({ versions }: ApiGroup): boolean {
  return versions.every(({ resources }) => resources.every(({ custom }) => custom));
}
