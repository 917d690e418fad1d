// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.HorizontalPodAutoscaler
// Hash: 0c7a8751c11f
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsAutoscalingV2HorizontalPodAutoscaler } from "../defaults/horizontal-pod-autoscaler.ts";

/** Fills in what a HorizontalPodAutoscaler leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsAutoscalingV2HorizontalPodAutoscaler(object as unknown as JsonObject);
}
