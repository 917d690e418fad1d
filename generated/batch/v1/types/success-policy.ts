// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.SuccessPolicy
// Hash: ab025916b694
import type { SuccessPolicyRule } from "./success-policy-rule.ts";

/** io.k8s.api.batch.v1.SuccessPolicy */
export interface SuccessPolicy {
  rules: SuccessPolicyRule[];
}
