// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.FlexVolumeSource
// Hash: cb5e716b9d4f
import type { LocalObjectReference } from "./local-object-reference.ts";

/** io.k8s.api.core.v1.FlexVolumeSource */
export interface FlexVolumeSource {
  /** @default "" */
  driver: string;
  fsType?: string;
  options?: {
    [key: string]: string;
  };
  readOnly?: boolean;
  secretRef?: LocalObjectReference;
}
