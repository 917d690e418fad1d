import { formatGroupResource, parseApiVersion } from "../../../meta/group-version.ts";
import type { OwnerReference } from "../../../meta/object.ts";
import { age } from "../age.ts";
import { printCells } from "../cells.ts";

interface ControllerRevision {
  revision?: number;
}

export const cells = printCells<ControllerRevision>(({ metadata, revision }) => [
  metadata.name ?? "",
  controllerOf(metadata.ownerReferences),
  revision ?? 0,
  age(metadata.creationTimestamp),
]);

/** "deployment.apps/name", without a dot for core kinds. */
function controllerOf(owners: readonly OwnerReference[] | undefined): string {
  const owner = owners?.find(({ controller }) => controller === true);
  if (owner === undefined) return "<none>";
  const { group } = parseApiVersion(owner.apiVersion) ?? { group: "" };
  return `${formatGroupResource(group, owner.kind).toLowerCase()}/${owner.name}`;
}
