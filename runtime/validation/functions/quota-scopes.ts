import { type FieldError, invalid } from "../field-error.ts";
import { isFields } from "../fields.ts";
import { isStandardQuotaResource } from "./resource-names.ts";

const pods = ["pods"];
const podCompute = [...pods, "cpu", "memory", "requests.cpu", "requests.memory", "limits.cpu", "limits.memory"];
const claims = ["persistentvolumeclaims", "requests.storage"];

/** Of each scope, the resources that a quota of that scope may limit. */
const resources: ReadonlyMap<unknown, readonly string[]> = new Map([
  ["Terminating", podCompute],
  ["NotTerminating", podCompute],
  ["BestEffort", pods],
  ["NotBestEffort", podCompute],
  ["PriorityClass", podCompute],
  ["CrossNamespacePodAffinity", podCompute],
  ["VolumeAttributesClass", claims],
]);
const opposites = [
  ["BestEffort", "NotBestEffort"],
  ["Terminating", "NotTerminating"],
] as const;

export function isQuotaScope(scope: unknown): boolean {
  return resources.has(scope);
}

/** How many of the resources that a quota limits do not go with a scope. */
export function unfitResources(scope: unknown, hard: unknown): number {
  const fit = resources.get(scope);
  if (fit === undefined || !isFields(hard)) return 0;
  return Object.keys(hard).filter((name) => isStandardQuotaResource(name) && !fit.includes(name)).length;
}

/** Scopes that leave nothing together. */
export function conflictErrors(scopes: ReadonlySet<unknown>, path: string, printed: unknown): FieldError[] {
  return opposites.filter((pair) => pair.every((scope) => scopes.has(scope))).map(() => invalid(path, printed, "conflicting scopes"));
}
