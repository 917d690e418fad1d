// Source: schemas/kubernetes/openapi/autoscaling/v1.json#/components/schemas/io.k8s.api.autoscaling.v1.ScaleSpec
// Hash: 4a972e8bcb3d

/** io.k8s.api.autoscaling.v1.ScaleSpec */
export interface ScaleSpec {
  /**
   * Format: int32
   * @default 0
   */
  replicas?: number;
}
