// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.ControllerRevision
// Hash: 48ae5dc0f023
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { RawExtension } from "../../../meta/v1/types/raw-extension.ts";

/** io.k8s.api.apps.v1.ControllerRevision */
export interface ControllerRevision {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  data?: RawExtension;
  /**
   * Format: int64
   * @default 0
   */
  revision: number;
}
