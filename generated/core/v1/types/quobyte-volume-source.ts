// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.QuobyteVolumeSource
// Hash: b864ce5d9320

/** io.k8s.api.core.v1.QuobyteVolumeSource */
export interface QuobyteVolumeSource {
  group?: string;
  readOnly?: boolean;
  /** @default "" */
  registry: string;
  tenant?: string;
  user?: string;
  /** @default "" */
  volume: string;
}
