// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.CSIVolumeSource
// Hash: 15fec9dc6b00
import type { LocalObjectReference } from "./local-object-reference.ts";

/** io.k8s.api.core.v1.CSIVolumeSource */
export interface CSIVolumeSource {
  /** @default "" */
  driver: string;
  fsType?: string;
  nodePublishSecretRef?: LocalObjectReference;
  readOnly?: boolean;
  volumeAttributes?: {
    [key: string]: string;
  };
}
