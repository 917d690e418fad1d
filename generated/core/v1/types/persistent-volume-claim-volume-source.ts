// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PersistentVolumeClaimVolumeSource
// Hash: 424d0ef01c3c

/** io.k8s.api.core.v1.PersistentVolumeClaimVolumeSource */
export interface PersistentVolumeClaimVolumeSource {
  /** @default "" */
  claimName: string;
  readOnly?: boolean;
}
