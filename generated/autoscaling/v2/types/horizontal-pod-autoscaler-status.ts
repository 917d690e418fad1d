// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerStatus
// Hash: da838e257208
import type { Time } from "../../../meta/v1/types/time.ts";
import type { HorizontalPodAutoscalerCondition } from "./horizontal-pod-autoscaler-condition.ts";
import type { MetricStatus } from "./metric-status.ts";

/** io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerStatus */
export interface HorizontalPodAutoscalerStatus {
  conditions?: HorizontalPodAutoscalerCondition[];
  currentMetrics?: MetricStatus[];
  /** Format: int32 */
  currentReplicas?: number;
  /**
   * Format: int32
   * @default 0
   */
  desiredReplicas: number;
  lastScaleTime?: Time;
  /** Format: int64 */
  observedGeneration?: number;
}
