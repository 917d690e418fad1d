import type { KubeObject } from "../../meta/object.ts";
import { formatTimestamp } from "../../meta/timestamp.ts";

/** Where the server of a group's version is. */
export interface ServiceReference {
  readonly namespace: string;
  readonly name: string;
  readonly port: number;
}

export interface ApiServiceCondition {
  type: string;
  status: "True" | "False" | "Unknown";
  lastTransitionTime?: string;
  reason?: string;
  message?: string;
}

/** Who serves a version of a group, and where it stands in discovery: a valid apiregistration.k8s.io/v1 APIService. */
export interface ApiService extends KubeObject {
  spec: {
    /** Absent for what this server serves itself. */
    readonly service?: ServiceReference;
    /** Absent for the core group. */
    readonly group?: string;
    readonly version: string;
    readonly insecureSkipTLSVerify?: boolean;
    /** PEM, in base64; without it, the authorities that the system trusts. */
    readonly caBundle?: string;
    readonly groupPriorityMinimum: number;
    readonly versionPriority: number;
  };
  status?: { conditions?: ApiServiceCondition[] | null };
}

export const apiServicePrefix = "/registry/apiregistration.k8s.io/apiservices/";

/** Marks what the server keeps itself: "onstart" is looked after when it starts, "true" all the time. */
export const automanagedLabel = "kube-aggregator.kubernetes.io/automanaged";

/** What an APIService without a Service is. */
export const localCondition: Readonly<ApiServiceCondition> = {
  type: "Available",
  status: "True",
  reason: "Local",
  message: "Local APIServices are always available",
};

export function isAvailable({ status }: Pick<ApiService, "status">): boolean {
  return status?.conditions?.find((one) => one.type === "Available")?.status === "True";
}

/**
 * Sets a condition, in place; its time moves with its status. Answers whether anything changed. `now` is in milliseconds
 * since the epoch.
 */
export function setApiServiceCondition(service: Pick<ApiService, "status">, condition: Readonly<ApiServiceCondition>, now: number): boolean {
  const conditions = [...(service.status?.conditions ?? [])];
  const at = conditions.findIndex((one) => one.type === condition.type);
  const known = conditions[at];
  const lastTransitionTime = known?.status === condition.status ? known.lastTransitionTime : formatTimestamp(now);
  const { type, status, reason, message } = condition;
  if (known !== undefined && known.status === status && known.reason === reason && known.message === message) return false;
  const next: ApiServiceCondition = {
    type,
    status,
    ...(lastTransitionTime === undefined ? {} : { lastTransitionTime }),
    ...(reason === undefined ? {} : { reason }),
    ...(message === undefined ? {} : { message }),
  };
  if (at < 0) conditions.push(next);
  else conditions[at] = next;
  service.status = { ...service.status, conditions };
  return true;
}
