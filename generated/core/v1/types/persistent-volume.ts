// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PersistentVolume
// Hash: b1b1bdba9593
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { PersistentVolumeSpec } from "./persistent-volume-spec.ts";
import type { PersistentVolumeStatus } from "./persistent-volume-status.ts";

/** io.k8s.api.core.v1.PersistentVolume */
export interface PersistentVolume {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec?: PersistentVolumeSpec;
  /** @default {} */
  status?: PersistentVolumeStatus;
}
