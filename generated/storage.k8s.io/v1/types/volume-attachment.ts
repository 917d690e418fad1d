// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.VolumeAttachment
// Hash: 9d08c8ee81c1
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { VolumeAttachmentSpec } from "./volume-attachment-spec.ts";
import type { VolumeAttachmentStatus } from "./volume-attachment-status.ts";

/** io.k8s.api.storage.v1.VolumeAttachment */
export interface VolumeAttachment {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec: VolumeAttachmentSpec;
  /** @default {} */
  status?: VolumeAttachmentStatus;
}
