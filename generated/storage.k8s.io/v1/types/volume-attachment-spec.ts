// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.VolumeAttachmentSpec
// Hash: 7ec6855c3643
import type { VolumeAttachmentSource } from "./volume-attachment-source.ts";

/** io.k8s.api.storage.v1.VolumeAttachmentSpec */
export interface VolumeAttachmentSpec {
  /** @default "" */
  attacher: string;
  /** @default "" */
  nodeName: string;
  /** @default {} */
  source: VolumeAttachmentSource;
}
