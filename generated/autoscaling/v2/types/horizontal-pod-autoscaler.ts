// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.HorizontalPodAutoscaler
// Hash: 6a40ffd4c8f1
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { HorizontalPodAutoscalerSpec } from "./horizontal-pod-autoscaler-spec.ts";
import type { HorizontalPodAutoscalerStatus } from "./horizontal-pod-autoscaler-status.ts";

/** io.k8s.api.autoscaling.v2.HorizontalPodAutoscaler */
export interface HorizontalPodAutoscaler {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec: HorizontalPodAutoscalerSpec;
  /** @default {} */
  status?: HorizontalPodAutoscalerStatus;
}
