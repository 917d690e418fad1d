// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.PodFailurePolicyRule
// Hash: b7b25c692274
import type { PodFailurePolicyOnExitCodesRequirement } from "./pod-failure-policy-on-exit-codes-requirement.ts";
import type { PodFailurePolicyOnPodConditionsPattern } from "./pod-failure-policy-on-pod-conditions-pattern.ts";

/** io.k8s.api.batch.v1.PodFailurePolicyRule */
export interface PodFailurePolicyRule {
  /** @default "" */
  action: "Count" | "FailIndex" | "FailJob" | "Ignore";
  onExitCodes?: PodFailurePolicyOnExitCodesRequirement;
  onPodConditions?: PodFailurePolicyOnPodConditionsPattern[];
}
