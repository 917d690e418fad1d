// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.HPAScalingPolicy
// Hash: b56f79c3f87c

/** io.k8s.api.autoscaling.v2.HPAScalingPolicy */
export interface HPAScalingPolicy {
  /**
   * Format: int32
   * @default 0
   */
  periodSeconds: number;
  /** @default "" */
  type: string;
  /**
   * Format: int32
   * @default 0
   */
  value: number;
}
