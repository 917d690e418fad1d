// Source: schemas/kubernetes/openapi/autoscaling/v1.json#/components/schemas/io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerSpec
// Hash: 9488079ff197
import type { CrossVersionObjectReference } from "./cross-version-object-reference.ts";

/** io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerSpec */
export interface HorizontalPodAutoscalerSpec {
  /**
   * Format: int32
   * @default 0
   */
  maxReplicas: number;
  /** Format: int32 */
  minReplicas?: number;
  /** @default {} */
  scaleTargetRef: CrossVersionObjectReference;
  /** Format: int32 */
  targetCPUUtilizationPercentage?: number;
}
