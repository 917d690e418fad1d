// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.CinderPersistentVolumeSource
// Hash: a349a0b5c3d9
import type { SecretReference } from "./secret-reference.ts";

/** io.k8s.api.core.v1.CinderPersistentVolumeSource */
export interface CinderPersistentVolumeSource {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: SecretReference;
  /** @default "" */
  volumeID: string;
}
