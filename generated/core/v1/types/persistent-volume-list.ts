// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PersistentVolumeList
// Hash: 7c44af3d042c
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { PersistentVolume } from "./persistent-volume.ts";

/** io.k8s.api.core.v1.PersistentVolumeList */
export interface PersistentVolumeList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: PersistentVolume[];
}
