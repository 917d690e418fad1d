// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.HorizontalPodAutoscaler
// Hash: 1b8ea27bced6
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, noFields, numberOf } from "../../../../runtime/validation/fields.ts";
import { validateAutoscalingV2HorizontalPodAutoscalerSpec } from "./horizontal-pod-autoscaler-spec.ts";

/** The rules of io.k8s.api.autoscaling.v2.HorizontalPodAutoscaler. */
export function validateAutoscalingV2HorizontalPodAutoscaler(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  if (context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const specOrZero = isFields(spec) ? spec : noFields;
    validateAutoscalingV2HorizontalPodAutoscalerSpec(specOrZero, isFields(oldSpec) ? oldSpec : undefined, `${path}spec.`, errors, context, self);
  }
  if (context.operation === "update" && context.subresource === "status") {
    const status = self.status;
    const currentReplicas = isFields(status) ? status.currentReplicas : undefined;
    const currentReplicasOrZero = numberOf(currentReplicas);
    if (currentReplicasOrZero < 0) errors.push(invalid(`${path}status.currentReplicas`, currentReplicasOrZero, "must be greater than or equal to 0"));
  }
  if (context.operation === "update" && context.subresource === "status") {
    const status = self.status;
    const desiredReplicas = isFields(status) ? status.desiredReplicas : undefined;
    const desiredReplicasOrZero = numberOf(desiredReplicas);
    if (desiredReplicasOrZero < 0) errors.push(invalid(`${path}status.desiredReplicas`, desiredReplicasOrZero, "must be greater than or equal to 0"));
  }
}
