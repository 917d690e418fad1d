// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ISCSIVolumeSource
// Hash: 025f47e582db
import type { LocalObjectReference } from "./local-object-reference.ts";

/** io.k8s.api.core.v1.ISCSIVolumeSource */
export interface ISCSIVolumeSource {
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
  secretRef?: LocalObjectReference;
  /** @default "" */
  targetPortal: string;
}
