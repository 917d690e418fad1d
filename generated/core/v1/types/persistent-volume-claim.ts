// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PersistentVolumeClaim
// Hash: bfb81aae2317
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { PersistentVolumeClaimSpec } from "./persistent-volume-claim-spec.ts";
import type { PersistentVolumeClaimStatus } from "./persistent-volume-claim-status.ts";

/** io.k8s.api.core.v1.PersistentVolumeClaim */
export interface PersistentVolumeClaim {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec?: PersistentVolumeClaimSpec;
  /** @default {} */
  status?: PersistentVolumeClaimStatus;
}
