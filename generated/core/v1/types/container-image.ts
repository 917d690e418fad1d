// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ContainerImage
// Hash: db9bdfd9b4e6

/** io.k8s.api.core.v1.ContainerImage */
export interface ContainerImage {
  names?: string[];
  /** Format: int64 */
  sizeBytes?: number;
}
