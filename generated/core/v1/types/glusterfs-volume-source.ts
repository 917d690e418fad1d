// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.GlusterfsVolumeSource
// Hash: c55043e0ba3c

/** io.k8s.api.core.v1.GlusterfsVolumeSource */
export interface GlusterfsVolumeSource {
  /** @default "" */
  endpoints: string;
  /** @default "" */
  path: string;
  readOnly?: boolean;
}
