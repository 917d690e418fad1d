// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ScaleIOVolumeSource
// Hash: 2faa43904c00
import type { LocalObjectReference } from "./local-object-reference.ts";

/** io.k8s.api.core.v1.ScaleIOVolumeSource */
export interface ScaleIOVolumeSource {
  /** @default xfs */
  fsType?: string;
  /** @default "" */
  gateway: string;
  protectionDomain?: string;
  readOnly?: boolean;
  secretRef: LocalObjectReference;
  sslEnabled?: boolean;
  /** @default ThinProvisioned */
  storageMode?: string;
  storagePool?: string;
  /** @default "" */
  system: string;
  volumeName?: string;
}
