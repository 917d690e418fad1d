// Source: schemas/kubernetes/openapi/policy/v1.json#/components/schemas/io.k8s.api.policy.v1.PodDisruptionBudgetList
// Hash: 71daa774ac8b
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { PodDisruptionBudget } from "./pod-disruption-budget.ts";

/** io.k8s.api.policy.v1.PodDisruptionBudgetList */
export interface PodDisruptionBudgetList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: PodDisruptionBudget[];
}
