import type { KubeObject } from "../../../meta/object.ts";
import type { Affinity, Container, Pod, PodSpec } from "../../../strategies/core/pods/pod.ts";
import { asPod } from "../../../strategies/core/pods/pod.ts";
import { qualityOfService } from "../../../strategies/core/pods/quality-of-service.ts";
import { isExtendedResource, isHugePages, isNativeResource } from "../../../validation/functions/resource-names.ts";
import { type Amounts, count } from "./amounts.ts";
import type { Evaluator } from "./evaluator.ts";
import { podLimits, podRequests } from "./pod-resources.ts";
import { type ScopeSelector, selects } from "./quota.ts";

const requested: readonly string[] = ["cpu", "memory", "ephemeral-storage"];
const named: ReadonlySet<string> = new Set([
  "count/pods",
  "pods",
  ...requested,
  ...requested.map((name) => `requests.${name}`),
  ...requested.map((name) => `limits.${name}`),
]);
/** What every container must say where a quota limits it. */
const mandatory: ReadonlySet<string> = new Set(["cpu", "memory", "requests.cpu", "requests.memory", "limits.cpu", "limits.memory"]);

/**
 * Counts pods and what they ask for. Pods that have ended count as objects alone.
 * Source: Kubernetes documentation, "Resource Quotas".
 */
export const pods: Evaluator = {
  counts: (operation, subresource) => {
    if (subresource === "resize") return operation === "UPDATE";
    return subresource === "" && (operation === "CREATE" || operation === "UPDATE");
  },
  changes: (object, old) => isTerminating(asPod(object)) !== isTerminating(asPod(old)),
  usage: (object, now) => {
    const pod = asPod(object);
    const own = new Map([["count/pods", count(1)]]);
    return isOver(pod, now) ? own : new Map([...own, ...computeUsage(podRequests(pod), podLimits(pod))]);
  },
  uses: (name) =>
    named.has(name) ||
    isHugePages(name) ||
    name.startsWith("requests.hugepages-") ||
    (name.startsWith("requests.") && !isNativeResource(name)) ||
    name.startsWith("requests.deviceclass.resource.kubernetes.io/"),
  inScope: (selector, object) => isInScope(selector, asPod(object)),
  missing: (names, object) => {
    const { spec } = asPod(object);
    if (Object.keys(spec.resources ?? {}).length > 0) return undefined;
    const must = names.filter((name) => mandatory.has(name)).sort();
    const faults = must.flatMap((name) => {
      const without = [...(spec.containers ?? []), ...(spec.initContainers ?? [])].filter((container) => !says(container, name));
      return without.length === 0 ? [] : [`${name} for: ${[...new Set(without.map((container) => container.name ?? ""))].sort().join(",")}`];
    });
    return faults.length === 0 ? undefined : `must specify ${faults.join("; ")}`;
  },
};

function says({ resources = {} }: Container, name: string): boolean {
  if (name.startsWith("limits.")) return resources.limits?.[name.slice("limits.".length)] !== undefined;
  return resources.requests?.[name.startsWith("requests.") ? name.slice("requests.".length) : name] !== undefined;
}

/** The names that quotas have for what is requested and what limited. */
function computeUsage(requests: Amounts, limits: Amounts): Amounts {
  const usage = new Map([["pods", count(1)]]);
  for (const [name, amount] of requests) {
    if (requested.includes(name) || isHugePages(name)) usage.set(name, amount).set(`requests.${name}`, amount);
    else if (isExtendedResource(name) || name.startsWith("deviceclass.resource.kubernetes.io/")) usage.set(`requests.${name}`, amount);
  }
  for (const name of requested) {
    const amount = limits.get(name);
    if (amount !== undefined) usage.set(`limits.${name}`, amount);
  }
  return usage;
}

function isInScope(selector: ScopeSelector, pod: Pod): boolean {
  const { priorityClassName = "" } = pod.spec;
  switch (selector.scopeName) {
    case "Terminating":
      return isTerminating(pod);
    case "NotTerminating":
      return !isTerminating(pod);
    case "BestEffort":
      return isBestEffort(pod.spec);
    case "NotBestEffort":
      return !isBestEffort(pod.spec);
    case "PriorityClass":
      return selects(selector, priorityClassName === "" ? [] : [priorityClassName]);
    case "CrossNamespacePodAffinity":
      return reaches(pod.spec.affinity?.podAffinity) || reaches(pod.spec.affinity?.podAntiAffinity);
    default:
      return false;
  }
}

function isTerminating({ spec }: Pod): boolean {
  return typeof spec.activeDeadlineSeconds === "number" && spec.activeDeadlineSeconds >= 0;
}

function isBestEffort(spec: PodSpec): boolean {
  return qualityOfService(spec) === "BestEffort";
}

/** True where a term looks at pods of other namespaces. */
function reaches(affinity: Affinity | null | undefined): boolean {
  const preferred = (affinity?.preferredDuringSchedulingIgnoredDuringExecution ?? []).map(({ podAffinityTerm }) => podAffinityTerm ?? {});
  const terms = [...(affinity?.requiredDuringSchedulingIgnoredDuringExecution ?? []), ...preferred];
  return terms.some(({ namespaces, namespaceSelector }) => (namespaces?.length ?? 0) > 0 || Boolean(namespaceSelector));
}

/** True for pods that have ended, or whose grace has. */
function isOver({ metadata, status }: Pod, now: number): boolean {
  if (status?.phase === "Failed" || status?.phase === "Succeeded") return true;
  const { deletionTimestamp, deletionGracePeriodSeconds: grace } = metadata as KubeObject["metadata"] & { deletionGracePeriodSeconds?: number };
  return deletionTimestamp !== undefined && grace !== undefined && now > Date.parse(deletionTimestamp) + grace * 1_000;
}
