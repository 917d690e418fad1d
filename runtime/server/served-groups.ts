import { existsSync } from "node:fs";
import { replaceGroups } from "../scheme/replace-groups.ts";
import type { ApiGroup } from "../scheme/resource-definition.ts";

/**
 * The groups that a server has from the start: Kubernetes' own with those of a project. What is generated from schemas/crds of
 * this repository is a part of it where that folder is, and no project has brought groups: the published package is without it.
 *
 * @param module the URL of the composition root, below generated/ or, when that is built, below dist/generated/
 */
export function servedGroups(generated: readonly ApiGroup[], own: readonly ApiGroup[], module: string): readonly ApiGroup[] {
  const isInPlace = own.length === 0 && ["../schemas/crds", "../../schemas/crds"].some((path) => existsSync(new URL(path, module)));
  return replaceGroups(isInPlace ? generated : generated.filter((group) => !isCustom(group)), own);
}

function isCustom({ versions }: ApiGroup): boolean {
  return versions.some(({ resources }) => resources.some(({ custom }) => custom));
}
