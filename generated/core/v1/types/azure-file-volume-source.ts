// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.AzureFileVolumeSource
// Hash: c52fc7815eb4

/** io.k8s.api.core.v1.AzureFileVolumeSource */
export interface AzureFileVolumeSource {
  readOnly?: boolean;
  /** @default "" */
  secretName: string;
  /** @default "" */
  shareName: string;
}
