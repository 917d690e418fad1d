// Source: schemas/kubernetes/openapi/autoscaling/v1.json#/components/schemas/io.k8s.api.autoscaling.v1.HorizontalPodAutoscaler
// Hash: b549ec05f1df
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsAutoscalingV1HorizontalPodAutoscaler } from "../defaults/horizontal-pod-autoscaler.ts";

/** Fills in what a HorizontalPodAutoscaler leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsAutoscalingV1HorizontalPodAutoscaler(object as unknown as JsonObject);
}
