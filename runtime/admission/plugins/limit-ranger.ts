import type { ServerContext } from "../../server/server-context.ts";
import { asPod, type PodSpec, type Resources } from "../../strategies/core/pods/pod.ts";
import { aggregateResources } from "../../validation/functions/aggregate-resources.ts";
import type { AdmissionAttributes, AdmissionPlugin } from "../plugin.ts";
import { refusal } from "../refuse.ts";
import { parseStored } from "../stored-object.ts";
import { constraintFaults, requestFaults } from "./limit-ranger/constraints.ts";
import { fillDefaults } from "./limit-ranger/fill-defaults.ts";
import type { Limit, LimitRange } from "./limit-ranger/limit-range.ts";

/**
 * Pods and claims keep within what the limit ranges of their namespace allow, and get the defaults that these name.
 * Source: Kubernetes documentation, "Limit Ranges".
 */
export const limitRanger: AdmissionPlugin = {
  name: "LimitRanger",
  handles: (operation, { group, resource }, subresource) => {
    if (group !== "") return false;
    if (resource === "pods") return subresource === "" ? operation === "CREATE" : subresource === "resize" && operation === "UPDATE";
    return resource === "persistentvolumeclaims" && subresource === "" && (operation === "CREATE" || operation === "UPDATE");
  },
  admit: (attributes, server) => {
    if (attributes.resource.resource !== "pods" || attributes.object === undefined || isGoing(attributes)) return;
    for (const limits of limitsOf(attributes, server)) fillDefaults(asPod(attributes.object), limits);
  },
  validate: (attributes, server) => {
    if (attributes.object === undefined || isGoing(attributes)) return;
    const faultsOf = attributes.resource.resource === "pods" ? podFaults : claimFaults;
    for (const limits of limitsOf(attributes, server)) {
      const faults = [...new Set(limits.flatMap((limit) => faultsOf(attributes.object as { spec?: PodSpec }, limit)))];
      if (faults.length > 0) throw refusal(attributes, faults.length === 1 ? (faults[0] as string) : `[${faults.join(", ")}]`);
    }
  },
};

function isGoing({ oldObject }: AdmissionAttributes): boolean {
  return oldObject?.metadata.deletionTimestamp !== undefined;
}

/** Of each limit range of the namespace. */
function limitsOf({ namespace }: AdmissionAttributes, { storage }: ServerContext): (readonly Limit[])[] {
  const prefix = `/registry/limitranges/${namespace}/`;
  if (storage.count(prefix) === 0) return [];
  return storage.range(prefix).entries.map(({ value }) => parseStored<LimitRange>(value).spec?.limits ?? []);
}

function podFaults({ spec = {} }: { spec?: PodSpec }, limit: Limit): string[] {
  if (limit.type === "Container") {
    const containers = [...(spec.containers ?? []), ...(spec.initContainers ?? [])];
    return containers.flatMap(({ resources = {} }) => constraintFaults(limit, resources.requests ?? {}, resources.limits ?? {}));
  }
  return limit.type === "Pod" ? constraintFaults(limit, totalOf(spec, "requests"), totalOf(spec, "limits")) : [];
}

/** What the containers need together; processor time and memory of the pod itself go before (KEP-2837). */
function totalOf(spec: PodSpec, kind: keyof Resources): Record<string, string> {
  const total = Object.fromEntries(aggregateResources(spec, kind));
  for (const name of ["cpu", "memory"]) {
    const own = spec.resources?.[kind]?.[name];
    if (own !== undefined) total[name] = own;
  }
  return total;
}

function claimFaults({ spec }: { spec?: { resources?: Resources | null } }, limit: Limit): string[] {
  return limit.type === "PersistentVolumeClaim" ? requestFaults(limit, spec?.resources?.requests ?? {}) : [];
}
