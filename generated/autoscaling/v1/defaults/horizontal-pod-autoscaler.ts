// Source: schemas/kubernetes/openapi/autoscaling/v1.json#/components/schemas/io.k8s.api.autoscaling.v1.HorizontalPodAutoscaler
// Hash: 79c9c3ab9802
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsAutoscalingV1HorizontalPodAutoscalerSpec } from "./horizontal-pod-autoscaler-spec.ts";

/** Fills in the defaults of io.k8s.api.autoscaling.v1.HorizontalPodAutoscaler. */
export function applyDefaultsAutoscalingV1HorizontalPodAutoscaler(self: Fields): void {
  {
    const spec = self.spec;
    if (isFields(spec)) applyDefaultsAutoscalingV1HorizontalPodAutoscalerSpec(spec);
    else {
      const made: Fields = {};
      applyDefaultsAutoscalingV1HorizontalPodAutoscalerSpec(made);
      if (hasMembers(made)) self.spec = made;
    }
  }
}
