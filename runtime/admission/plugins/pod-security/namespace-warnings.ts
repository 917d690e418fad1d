import type { Storage } from "../../../storage/storage.ts";
import { asPod } from "../../../strategies/core/pods/pod.ts";
import { parseStored } from "../../stored-object.ts";
import { evaluate } from "./evaluate.ts";
import { formatLevel, type LevelVersion } from "./policy.ts";
import { standardPodOf } from "./standard-pod.ts";

/** So many pods are looked at when a namespace asks for more; milliseconds that it may take. */
const mostPods = 3_000;
const mostTime = 1_000;

/** What pods that are there do which a namespace will no longer allow: kinds of violation, with the first pod by name. */
export function namespaceWarnings(namespace: string, enforce: LevelVersion, storage: Pick<Storage, "range">): string[] {
  const { pods, total } = podsToCheck(namespace, storage);
  const found = new Map<string, string[]>();
  const deadline = performance.now() + mostTime;
  let checked = 0;
  for (const pod of pods) {
    checked++;
    const reasons = evaluate(enforce, standardPodOf(pod)).map(({ reason }) => reason);
    if (reasons.length > 0) found.set(reasons.join(", "), [...(found.get(reasons.join(", ")) ?? []), pod.metadata.name ?? ""]);
    if (performance.now() > deadline) break;
  }
  const warnings = checked < total ? [`new PodSecurity enforce level only checked against the first ${checked} of ${total} existing pods`] : [];
  if (found.size === 0) return warnings;
  const heading = `existing pods in namespace "${namespace}" violate the new PodSecurity enforce level "${formatLevel(enforce)}"`;
  return [...warnings, heading, ...[...found].map(([reasons, names]) => `${withOthers(names)}: ${reasons}`).sort()];
}

function withOthers(names: readonly string[]): string {
  const first = [...names].sort()[0] ?? "";
  const others = names.length - 1;
  if (others === 0) return first;
  return `${first} (and ${others} other ${others === 1 ? "pod" : "pods"})`;
}

/** Pods of the same controller are alike: one of each first. */
function podsToCheck(namespace: string, storage: Pick<Storage, "range">) {
  const all = storage.range(`/registry/pods/${namespace}/`).entries.map(({ value }) => asPod({ ...parseStored(value) }));
  const controllers = new Set<string>();
  const alike: typeof all = [];
  const distinct = all.filter((pod) => {
    const uid = pod.metadata.ownerReferences?.find(({ controller }) => controller === true)?.uid;
    if (uid === undefined || !controllers.has(uid)) {
      if (uid !== undefined) controllers.add(uid);
      return true;
    }
    alike.push(pod);
    return false;
  });
  return { pods: [...distinct, ...alike].slice(0, mostPods), total: all.length };
}
