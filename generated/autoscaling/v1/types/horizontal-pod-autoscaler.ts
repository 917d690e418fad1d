// Source: schemas/kubernetes/openapi/autoscaling/v1.json#/components/schemas/io.k8s.api.autoscaling.v1.HorizontalPodAutoscaler
// Hash: 6e6bf8ac32ea
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { HorizontalPodAutoscalerSpec } from "./horizontal-pod-autoscaler-spec.ts";
import type { HorizontalPodAutoscalerStatus } from "./horizontal-pod-autoscaler-status.ts";

/** io.k8s.api.autoscaling.v1.HorizontalPodAutoscaler */
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
