// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.PodFailurePolicy
// Hash: 61e2b8d871fd
import type { PodFailurePolicyRule } from "./pod-failure-policy-rule.ts";

/** io.k8s.api.batch.v1.PodFailurePolicy */
export interface PodFailurePolicy {
  rules: PodFailurePolicyRule[];
}
