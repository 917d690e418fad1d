import type { JsonObject } from "../meta/json.ts";
import type { KubeObject } from "../meta/object.ts";
import { formatTimestamp } from "../meta/timestamp.ts";

/** The names of a custom kind: apiextensions.k8s.io/v1 CustomResourceDefinitionNames. */
export interface CrdNames {
  readonly plural: string;
  readonly singular?: string;
  readonly shortNames?: readonly string[];
  readonly kind: string;
  readonly listKind?: string;
  readonly categories?: readonly string[];
}

export interface CrdCondition {
  type: string;
  status: "True" | "False" | "Unknown";
  lastTransitionTime?: string;
  reason?: string;
  message?: string;
}

/** A stored CustomResourceDefinition: valid, as far as its members are named here. */
export interface CrdObject extends KubeObject {
  spec: JsonObject & { readonly group: string; readonly names: CrdNames & JsonObject };
  status: { conditions?: CrdCondition[] | null; acceptedNames?: CrdNames; storedVersions?: string[] };
}

/** The finalizer that keeps a CRD until its objects are gone. */
export const cleanupFinalizer = "customresourcecleanup.apiextensions.k8s.io";

export const crdPrefix = "/registry/apiextensions.k8s.io/customresourcedefinitions/";

export function findCondition(crd: CrdObject, type: string): CrdCondition | undefined {
  return crd.status.conditions?.find((one) => one.type === type);
}

export function isConditionTrue(crd: CrdObject, type: string): boolean {
  return findCondition(crd, type)?.status === "True";
}

/** Sets a condition, in place; its time moves when its status changes. `now` is in milliseconds since the epoch. */
export function setCondition(crd: CrdObject, condition: CrdCondition, now: number): void {
  const conditions = crd.status.conditions ?? [];
  const lastTransitionTime = formatTimestamp(now);
  const known = conditions.find((one) => one.type === condition.type);
  if (known === undefined) conditions.push({ ...condition, lastTransitionTime });
  else {
    if (known.status !== condition.status || known.lastTransitionTime === undefined) known.lastTransitionTime = lastTransitionTime;
    known.status = condition.status;
    if (condition.reason !== undefined) known.reason = condition.reason;
    if (condition.message !== undefined) known.message = condition.message;
  }
  crd.status.conditions = conditions;
}
