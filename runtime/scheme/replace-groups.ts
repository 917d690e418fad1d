import type { ApiGroup } from "./resource-definition.ts";

/** The groups with others besides; one whose name is there already takes its place in discovery. */
export function replaceGroups(groups: readonly ApiGroup[], others: readonly ApiGroup[]): readonly ApiGroup[] {
  if (others.length === 0) return groups;
  const byName = new Map([...groups, ...others].map((one) => [one.group, one]));
  return [...byName.values()];
}
