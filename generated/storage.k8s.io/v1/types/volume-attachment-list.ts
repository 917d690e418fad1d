// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.VolumeAttachmentList
// Hash: 55e6cdfe65e7
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { VolumeAttachment } from "./volume-attachment.ts";

/** io.k8s.api.storage.v1.VolumeAttachmentList */
export interface VolumeAttachmentList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: VolumeAttachment[];
}
