// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.NFSVolumeSource
// Hash: a9431ef9727f

/** io.k8s.api.core.v1.NFSVolumeSource */
export interface NFSVolumeSource {
  /** @default "" */
  path: string;
  readOnly?: boolean;
  /** @default "" */
  server: string;
}
