// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.AzureFilePersistentVolumeSource
// Hash: d4b0c74c5ec9

/** io.k8s.api.core.v1.AzureFilePersistentVolumeSource */
export interface AzureFilePersistentVolumeSource {
  readOnly?: boolean;
  /** @default "" */
  secretName: string;
  secretNamespace?: string;
  /** @default "" */
  shareName: string;
}
