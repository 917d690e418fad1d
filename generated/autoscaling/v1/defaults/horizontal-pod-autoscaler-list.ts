// Source: schemas/kubernetes/openapi/autoscaling/v1.json#/components/schemas/io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerList
// Hash: fb0b869329eb
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsAutoscalingV1HorizontalPodAutoscaler } from "./horizontal-pod-autoscaler.ts";

/** Fills in the defaults of io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerList. */
export function applyDefaultsAutoscalingV1HorizontalPodAutoscalerList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsAutoscalingV1HorizontalPodAutoscaler(item);
      }
    }
  }
}
