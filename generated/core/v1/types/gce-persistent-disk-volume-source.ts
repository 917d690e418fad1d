// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.GCEPersistentDiskVolumeSource
// Hash: 5bc92e47005e

/** io.k8s.api.core.v1.GCEPersistentDiskVolumeSource */
export interface GCEPersistentDiskVolumeSource {
  fsType?: string;
  /** Format: int32 */
  partition?: number;
  /** @default "" */
  pdName: string;
  readOnly?: boolean;
}
