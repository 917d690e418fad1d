// Source: schemas/kubernetes/openapi/autoscaling/v1.json#/components/schemas/io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerStatus
// Hash: cc7324beb1c4
import type { Time } from "../../../meta/v1/types/time.ts";

/** io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerStatus */
export interface HorizontalPodAutoscalerStatus {
  /** Format: int32 */
  currentCPUUtilizationPercentage?: number;
  /**
   * Format: int32
   * @default 0
   */
  currentReplicas: number;
  /**
   * Format: int32
   * @default 0
   */
  desiredReplicas: number;
  lastScaleTime?: Time;
  /** Format: int64 */
  observedGeneration?: number;
}
