// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.PodFailurePolicy
// Hash: 265f8c6d3c83
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsBatchV1PodFailurePolicyRule } from "./pod-failure-policy-rule.ts";

/** Fills in the defaults of io.k8s.api.batch.v1.PodFailurePolicy. */
export function applyDefaultsBatchV1PodFailurePolicy(self: Fields): void {
  {
    const rules = self.rules;
    if (isList(rules)) {
      for (const item of rules) {
        if (isFields(item)) applyDefaultsBatchV1PodFailurePolicyRule(item);
      }
    }
  }
}
