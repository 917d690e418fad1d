// Source: schemas/kubernetes/openapi/policy/v1.json#/components/schemas/io.k8s.api.policy.v1.PodDisruptionBudget
// Hash: 257d4289768d
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { PodDisruptionBudgetSpec } from "./pod-disruption-budget-spec.ts";
import type { PodDisruptionBudgetStatus } from "./pod-disruption-budget-status.ts";

/** io.k8s.api.policy.v1.PodDisruptionBudget */
export interface PodDisruptionBudget {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec?: PodDisruptionBudgetSpec;
  /** @default {} */
  status?: PodDisruptionBudgetStatus;
}
