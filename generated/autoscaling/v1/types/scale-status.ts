// Source: schemas/kubernetes/openapi/autoscaling/v1.json#/components/schemas/io.k8s.api.autoscaling.v1.ScaleStatus
// Hash: bb396dce3848

/** io.k8s.api.autoscaling.v1.ScaleStatus */
export interface ScaleStatus {
  /**
   * Format: int32
   * @default 0
   */
  replicas: number;
  selector?: string;
}
