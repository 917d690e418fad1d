// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.PodFailurePolicyRule
// Hash: 77f453e50bc3
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsBatchV1PodFailurePolicyOnPodConditionsPattern } from "./pod-failure-policy-on-pod-conditions-pattern.ts";

/** Fills in the defaults of io.k8s.api.batch.v1.PodFailurePolicyRule. */
export function applyDefaultsBatchV1PodFailurePolicyRule(self: Fields): void {
  {
    const onPodConditions = self.onPodConditions;
    if (isList(onPodConditions)) {
      for (const item of onPodConditions) {
        if (isFields(item)) applyDefaultsBatchV1PodFailurePolicyOnPodConditionsPattern(item);
      }
    }
  }
}
