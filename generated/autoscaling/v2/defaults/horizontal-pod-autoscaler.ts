// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.HorizontalPodAutoscaler
// Hash: 5a1dd2736c2b
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsAutoscalingV2HorizontalPodAutoscalerSpec } from "./horizontal-pod-autoscaler-spec.ts";

/** Fills in the defaults of io.k8s.api.autoscaling.v2.HorizontalPodAutoscaler. */
export function applyDefaultsAutoscalingV2HorizontalPodAutoscaler(self: Fields): void {
  {
    const spec = self.spec;
    if (isFields(spec)) applyDefaultsAutoscalingV2HorizontalPodAutoscalerSpec(spec);
    else {
      const made: Fields = {};
      applyDefaultsAutoscalingV2HorizontalPodAutoscalerSpec(made);
      if (hasMembers(made)) self.spec = made;
    }
  }
}
