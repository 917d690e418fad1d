// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.VolumeAttachmentStatus
// Hash: 48799d8e218c
import type { VolumeError } from "./volume-error.ts";

/** io.k8s.api.storage.v1.VolumeAttachmentStatus */
export interface VolumeAttachmentStatus {
  attachError?: VolumeError;
  /** @default false */
  attached: boolean;
  attachmentMetadata?: {
    [key: string]: string;
  };
  detachError?: VolumeError;
}
