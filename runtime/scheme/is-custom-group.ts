import type { ApiGroup } from "./resource-definition.ts";

/** Whether all of a group comes from CRDs. */
export function isCustomGroup({ versions }: ApiGroup): boolean {
  return versions.every(({ resources }) => resources.every(({ custom }) => custom));
}
