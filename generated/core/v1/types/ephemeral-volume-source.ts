// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.EphemeralVolumeSource
// Hash: bdb380bcb356
import type { PersistentVolumeClaimTemplate } from "./persistent-volume-claim-template.ts";

/** io.k8s.api.core.v1.EphemeralVolumeSource */
export interface EphemeralVolumeSource {
  volumeClaimTemplate?: PersistentVolumeClaimTemplate;
}
