// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.PodFailurePolicyOnPodConditionsPattern
// Hash: 72982895f56b
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.batch.v1.PodFailurePolicyOnPodConditionsPattern. */
export function applyDefaultsBatchV1PodFailurePolicyOnPodConditionsPattern(self: Fields): void {
  if (self.status === undefined || self.status === null || self.status === "") self.status = "True";
}
