// Source: schemas/kubernetes/openapi/policy/v1.json#/components/schemas/io.k8s.api.policy.v1.PodDisruptionBudgetSpec
// Hash: 50f7e1cdc859
import type { IntOrString } from "../../../meta/v1/types/int-or-string.ts";
import type { LabelSelector } from "../../../meta/v1/types/label-selector.ts";

/** io.k8s.api.policy.v1.PodDisruptionBudgetSpec */
export interface PodDisruptionBudgetSpec {
  maxUnavailable?: IntOrString;
  minAvailable?: IntOrString;
  selector?: LabelSelector;
  unhealthyPodEvictionPolicy?: "AlwaysAllow" | "IfHealthyBudget";
}
