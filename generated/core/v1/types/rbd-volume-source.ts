// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.RBDVolumeSource
// Hash: 56f86861f2b3
import type { LocalObjectReference } from "./local-object-reference.ts";

/** io.k8s.api.core.v1.RBDVolumeSource */
export interface RBDVolumeSource {
  fsType?: string;
  /** @default "" */
  image: string;
  /** @default /etc/ceph/keyring */
  keyring?: string;
  monitors: string[];
  /** @default rbd */
  pool?: string;
  readOnly?: boolean;
  secretRef?: LocalObjectReference;
  /** @default admin */
  user?: string;
}
