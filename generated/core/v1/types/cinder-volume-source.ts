// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.CinderVolumeSource
// Hash: 7fe492584547
import type { LocalObjectReference } from "./local-object-reference.ts";

/** io.k8s.api.core.v1.CinderVolumeSource */
export interface CinderVolumeSource {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: LocalObjectReference;
  /** @default "" */
  volumeID: string;
}
