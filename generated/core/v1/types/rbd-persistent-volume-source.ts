// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.RBDPersistentVolumeSource
// Hash: 9594559bb43a
import type { SecretReference } from "./secret-reference.ts";

/** io.k8s.api.core.v1.RBDPersistentVolumeSource */
export interface RBDPersistentVolumeSource {
  fsType?: string;
  /** @default "" */
  image: string;
  /** @default /etc/ceph/keyring */
  keyring?: string;
  monitors: string[];
  /** @default rbd */
  pool?: string;
  readOnly?: boolean;
  secretRef?: SecretReference;
  /** @default admin */
  user?: string;
}
