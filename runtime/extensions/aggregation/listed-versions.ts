import { isCustomGroup } from "../../scheme/is-custom-group.ts";
import type { ApiGroup } from "../../scheme/resource-definition.ts";
import type { Scheme } from "../../scheme/scheme.ts";
import type { ApiServices } from "./api-services.ts";
import type { RankedVersion } from "./sort-api-services.ts";

/** Where the groups of custom resources stand in discovery. */
export const customPriority = { groupPriorityMinimum: 1000, versionPriority: 100 } as const;

/** The versions of a scheme that no APIService lists. */
export interface UnlistedVersions {
  /** All of them. */
  readonly all: () => RankedVersion[];
  /**
   * Those that are listed all the same: of CRDs, whose APIService is on its way, and what was never registered. A built-in
   * version whose APIService was deleted is not.
   */
  readonly pending: () => RankedVersion[];
}

export function createUnlistedVersions(scheme: Scheme, services: ApiServices): UnlistedVersions {
  const known = new Set([...services.all()].map(({ metadata }) => metadata.name ?? ""));
  services.onChange((name) => known.add(name));
  const unlisted = (wanted: (group: ApiGroup, name: string) => boolean): RankedVersion[] =>
    versionsOf(scheme, (group, name) => services.get(name) === undefined && wanted(group, name)).map((one) => ({ ...one, ...customPriority }));
  return {
    all: () => unlisted(() => true),
    pending: () => unlisted((group, name) => isCustomGroup(group) || !known.has(name)),
  };
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
