// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ImageVolumeStatus
// Hash: 2c8b449284a9

/** io.k8s.api.core.v1.ImageVolumeStatus */
export interface ImageVolumeStatus {
  imageRef: string;
}
