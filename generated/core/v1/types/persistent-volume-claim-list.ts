// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PersistentVolumeClaimList
// Hash: 9623951f9d83
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { PersistentVolumeClaim } from "./persistent-volume-claim.ts";

/** io.k8s.api.core.v1.PersistentVolumeClaimList */
export interface PersistentVolumeClaimList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: PersistentVolumeClaim[];
}
