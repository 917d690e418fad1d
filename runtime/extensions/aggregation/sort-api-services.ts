import { compareVersions } from "../../../codegen/compiler/crd/compare-versions.ts";
import type { ApiService } from "./api-service.ts";

/** What an APIService says of its place in discovery. */
export type RankedVersion = Pick<ApiService["spec"], "group" | "version" | "groupPriorityMinimum" | "versionPriority">;

/**
 * Versions by group: the group with the highest priority first, those of the same by `nameOf`; in it, the version with the
 * highest priority first, those of the same as discovery orders versions. A group counts as much as its highest version.
 */
export function sortByGroupAndVersion<T extends RankedVersion>(versions: Iterable<T>, nameOf: (version: T) => string): (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of versions) {
    const known = groups.get(one.group ?? "");
    if (known === undefined) groups.set(one.group ?? "", [one]);
    else known.push(one);
  }
  const ranked = [...groups.values()].map((members) => {
    const priority = Math.max(...members.map((one) => one.groupPriorityMinimum));
    const [name = ""] = members
      .filter((one) => one.groupPriorityMinimum === priority)
      .map(nameOf)
      .sort();
    return { priority, name, members: members.sort((a, b) => b.versionPriority - a.versionPriority || compareVersions(a.version, b.version)) };
  });
  return ranked.sort((a, b) => b.priority - a.priority || (a.name < b.name ? -1 : 1)).map(({ members }) => members);
}
