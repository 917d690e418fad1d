import type { GroupVersionResource } from "../../../meta/group-version.ts";
import { count } from "./amounts.ts";
import { type Evaluator, objectCountName } from "./evaluator.ts";

/** Core resources that quotas know by an older name too. */
const aliases: ReadonlySet<string> = new Set(["configmaps", "resourcequotas", "replicationcontrollers", "secrets"]);

/** Counts the objects of a resource of which nothing else is counted. */
export function createObjectCount(resource: Pick<GroupVersionResource, "group" | "resource">): Evaluator {
  const names = [objectCountName(resource), ...(resource.group === "" && aliases.has(resource.resource) ? [resource.resource] : [])];
  const usage = new Map(names.map((name) => [name, count(1)]));
  return {
    counts: (operation, subresource) => operation === "CREATE" && subresource === "",
    usage: () => usage,
    uses: (name) => usage.has(name),
    inScope: () => false,
  };
}
