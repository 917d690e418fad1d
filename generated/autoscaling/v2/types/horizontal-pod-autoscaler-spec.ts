// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerSpec
// Hash: 4217c57c5165
import type { CrossVersionObjectReference } from "./cross-version-object-reference.ts";
import type { HorizontalPodAutoscalerBehavior } from "./horizontal-pod-autoscaler-behavior.ts";
import type { MetricSpec } from "./metric-spec.ts";

/** io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerSpec */
export interface HorizontalPodAutoscalerSpec {
  behavior?: HorizontalPodAutoscalerBehavior;
  /**
   * Format: int32
   * @default 0
   */
  maxReplicas: number;
  metrics?: MetricSpec[];
  /** Format: int32 */
  minReplicas?: number;
  /** @default {} */
  scaleTargetRef: CrossVersionObjectReference;
}
