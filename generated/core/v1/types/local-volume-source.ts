// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.LocalVolumeSource
// Hash: 9dc3b881912b

/** io.k8s.api.core.v1.LocalVolumeSource */
export interface LocalVolumeSource {
  fsType?: string;
  /** @default "" */
  path: string;
}
