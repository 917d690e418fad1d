// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.AzureDiskVolumeSource
// Hash: de16ebdb0ccb

/** io.k8s.api.core.v1.AzureDiskVolumeSource */
export interface AzureDiskVolumeSource {
  /** @default Shared */
  kind?: "Dedicated" | "Managed" | "Shared";
  /** @default ReadWrite */
  cachingMode?: "None" | "ReadOnly" | "ReadWrite";
  /** @default "" */
  diskName: string;
  /** @default "" */
  diskURI: string;
  /** @default ext4 */
  fsType?: string;
  /** @default false */
  readOnly?: boolean;
}
