// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ISCSIPersistentVolumeSource
// Hash: 9e00c1f9a1c4
import type { SecretReference } from "./secret-reference.ts";

/** io.k8s.api.core.v1.ISCSIPersistentVolumeSource */
export interface ISCSIPersistentVolumeSource {
  chapAuthDiscovery?: boolean;
  chapAuthSession?: boolean;
  fsType?: string;
  initiatorName?: string;
  /** @default "" */
  iqn: string;
  /** @default default */
  iscsiInterface?: string;
  /**
   * Format: int32
   * @default 0
   */
  lun: number;
  portals?: string[];
  readOnly?: boolean;
  secretRef?: SecretReference;
  /** @default "" */
  targetPortal: string;
}
