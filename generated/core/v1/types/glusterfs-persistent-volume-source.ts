// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.GlusterfsPersistentVolumeSource
// Hash: 558dfc1baf0d

/** io.k8s.api.core.v1.GlusterfsPersistentVolumeSource */
export interface GlusterfsPersistentVolumeSource {
  /** @default "" */
  endpoints: string;
  endpointsNamespace?: string;
  /** @default "" */
  path: string;
  readOnly?: boolean;
}
