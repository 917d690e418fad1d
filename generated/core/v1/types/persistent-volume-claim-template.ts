// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PersistentVolumeClaimTemplate
// Hash: e4c5d351b5b2
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { PersistentVolumeClaimSpec } from "./persistent-volume-claim-spec.ts";

/** io.k8s.api.core.v1.PersistentVolumeClaimTemplate */
export interface PersistentVolumeClaimTemplate {
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec: PersistentVolumeClaimSpec;
}
