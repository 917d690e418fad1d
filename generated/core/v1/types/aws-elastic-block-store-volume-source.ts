// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.AWSElasticBlockStoreVolumeSource
// Hash: 0769024db377

/** io.k8s.api.core.v1.AWSElasticBlockStoreVolumeSource */
export interface AWSElasticBlockStoreVolumeSource {
  fsType?: string;
  /** Format: int32 */
  partition?: number;
  readOnly?: boolean;
  /** @default "" */
  volumeID: string;
}
