// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.FlexPersistentVolumeSource
// Hash: 04a771fac5dc
import type { SecretReference } from "./secret-reference.ts";

/** io.k8s.api.core.v1.FlexPersistentVolumeSource */
export interface FlexPersistentVolumeSource {
  /** @default "" */
  driver: string;
  fsType?: string;
  options?: {
    [key: string]: string;
  };
  readOnly?: boolean;
  secretRef?: SecretReference;
}
