// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ScaleIOPersistentVolumeSource
// Hash: a3eec7e004f5
import type { SecretReference } from "./secret-reference.ts";

/** io.k8s.api.core.v1.ScaleIOPersistentVolumeSource */
export interface ScaleIOPersistentVolumeSource {
  /** @default xfs */
  fsType?: string;
  /** @default "" */
  gateway: string;
  protectionDomain?: string;
  readOnly?: boolean;
  secretRef: SecretReference;
  sslEnabled?: boolean;
  /** @default ThinProvisioned */
  storageMode?: string;
  storagePool?: string;
  /** @default "" */
  system: string;
  volumeName?: string;
}
