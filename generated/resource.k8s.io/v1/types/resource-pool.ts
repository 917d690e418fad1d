// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourcePool
// Hash: a01ef2feaca8

/** io.k8s.api.resource.v1.ResourcePool */
export interface ResourcePool {
  /**
   * Format: int64
   * @default 0
   */
  generation: number;
  /** @default "" */
  name: string;
  /**
   * Format: int64
   * @default 0
   */
  resourceSliceCount: number;
}
