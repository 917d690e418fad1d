// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerList
// Hash: 68e6678148b8
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsAutoscalingV2HorizontalPodAutoscaler } from "./horizontal-pod-autoscaler.ts";

/** Fills in the defaults of io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerList. */
export function applyDefaultsAutoscalingV2HorizontalPodAutoscalerList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsAutoscalingV2HorizontalPodAutoscaler(item);
      }
    }
  }
}
