// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.VolumeNodeResources
// Hash: 93c88854f48f

/** io.k8s.api.storage.v1.VolumeNodeResources */
export interface VolumeNodeResources {
  /** Format: int32 */
  count?: number;
}
