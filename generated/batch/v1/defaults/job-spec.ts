// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.JobSpec
// Hash: 0d496a711f86
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1PodTemplateSpec } from "../../../core/v1/defaults/pod-template-spec.ts";
import { applyDefaultsBatchV1PodFailurePolicy } from "./pod-failure-policy.ts";

/** Fills in the defaults of io.k8s.api.batch.v1.JobSpec. */
export function applyDefaultsBatchV1JobSpec(self: Fields): void {
  {
    const podFailurePolicy = self.podFailurePolicy;
    if (isFields(podFailurePolicy)) applyDefaultsBatchV1PodFailurePolicy(podFailurePolicy);
  }
  {
    const template = self.template;
    if (isFields(template)) applyDefaultsCoreV1PodTemplateSpec(template);
    else {
      const made: Fields = {};
      applyDefaultsCoreV1PodTemplateSpec(made);
      if (hasMembers(made)) self.template = made;
    }
  }
}
