// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PhotonPersistentDiskVolumeSource
// Hash: 386bb6b74e65

/** io.k8s.api.core.v1.PhotonPersistentDiskVolumeSource */
export interface PhotonPersistentDiskVolumeSource {
  fsType?: string;
  /** @default "" */
  pdID: string;
}
