// Source: schemas/kubernetes/openapi/autoscaling/v1.json#/components/schemas/io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerSpec
// Hash: 96c323cc8db8
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerSpec. */
export function applyDefaultsAutoscalingV1HorizontalPodAutoscalerSpec(self: Fields): void {
  if (self.minReplicas === undefined || self.minReplicas === null) self.minReplicas = 1;
}
