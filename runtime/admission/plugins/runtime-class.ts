import { deepEqual } from "../../meta/deep-equal.ts";
import type { KubeObject } from "../../meta/object.ts";
import { canonicalQuantity } from "../../meta/quantity.ts";
import type { ServerContext } from "../../server/server-context.ts";
import { asPod, type PodSpec, type Toleration } from "../../strategies/core/pods/pod.ts";
import type { AdmissionAttributes, AdmissionPlugin } from "../plugin.ts";
import { refusal } from "../refuse.ts";
import { storedObject } from "../stored-object.ts";
import { mergeTolerations } from "./merge-tolerations.ts";

interface RuntimeClassObject extends KubeObject {
  overhead?: { podFixed?: Record<string, string> };
  scheduling?: { nodeSelector?: Record<string, string>; tolerations?: Toleration[] };
}

/**
 * A pod takes the overhead and the scheduling rules of its runtime class, and may not have an overhead of its own.
 * Source: Kubernetes documentation, "Runtime Class" and "Pod Overhead".
 */
export const runtimeClass: AdmissionPlugin = {
  name: "RuntimeClass",
  handles: (operation, { group, resource }, subresource) => operation === "CREATE" && group === "" && resource === "pods" && subresource === "",
  admit: (attributes, server) => {
    if (attributes.object === undefined) return;
    const { spec } = asPod(attributes.object);
    const found = classOf(attributes, spec, server);
    if (found?.overhead !== undefined) takeOverhead(attributes, spec, found.overhead.podFixed);
    if (found?.scheduling !== undefined) takeScheduling(attributes, spec, found.scheduling);
  },
  validate: (attributes, server) => {
    if (attributes.object === undefined) return;
    const { spec } = asPod(attributes.object);
    const found = classOf(attributes, spec, server);
    if (found?.overhead === undefined) {
      if (spec.overhead !== undefined)
        throw refusal(attributes, "pod rejected: Pod Overhead set without corresponding RuntimeClass defined Overhead");
    } else if (!sameQuantities(spec.overhead, found.overhead.podFixed)) throw mismatch(attributes);
  },
};

function classOf(
  attributes: AdmissionAttributes,
  { runtimeClassName }: PodSpec,
  { storage }: ServerContext,
): Readonly<RuntimeClassObject> | undefined {
  if (runtimeClassName === undefined) return undefined;
  const found = storedObject<RuntimeClassObject>(storage, `/registry/runtimeclasses/${runtimeClassName}`);
  if (found === undefined) throw refusal(attributes, `pod rejected: RuntimeClass ${JSON.stringify(runtimeClassName)} not found`);
  return found;
}

function takeOverhead(attributes: AdmissionAttributes, spec: PodSpec, fixed: Record<string, string> | undefined): void {
  if (Object.keys(spec.overhead ?? {}).length > 0 && !sameQuantities(spec.overhead, fixed)) throw mismatch(attributes);
  if (fixed === undefined) delete spec.overhead;
  else spec.overhead = { ...fixed };
}

function takeScheduling(attributes: AdmissionAttributes, spec: PodSpec, scheduling: NonNullable<RuntimeClassObject["scheduling"]>): void {
  const { nodeSelector = {}, tolerations = [] } = scheduling;
  for (const [key, value] of Object.entries(nodeSelector)) {
    const own = spec.nodeSelector?.[key];
    if (own === undefined || own === value) continue;
    throw refusal(attributes, `conflict: runtimeClass.scheduling.nodeSelector[${key}] = ${value}; pod.spec.nodeSelector[${key}] = ${own}`);
  }
  if (Object.keys(nodeSelector).length > 0) spec.nodeSelector = { ...spec.nodeSelector, ...nodeSelector };
  const merged = mergeTolerations(spec.tolerations ?? [], tolerations);
  if (merged.length > 0) spec.tolerations = merged;
}

function sameQuantities(a: Readonly<Record<string, string>> = {}, b: Readonly<Record<string, string>> = {}): boolean {
  const canonical = (quantities: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(quantities).map(([resource, quantity]) => [resource, canonicalQuantity(quantity)]));
  return deepEqual(canonical(a), canonical(b));
}

function mismatch(attributes: AdmissionAttributes): Error {
  return refusal(attributes, "pod rejected: Pod's Overhead doesn't match RuntimeClass's defined Overhead");
}
