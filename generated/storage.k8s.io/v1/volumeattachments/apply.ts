// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.VolumeAttachment
// Hash: b7e7cc77c765
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { VolumeAttachment } from "../types/volume-attachment.ts";

/** The fields of a VolumeAttachment that one manager wants to own. */
export type VolumeAttachmentApply = ApplyConfiguration<VolumeAttachment, "storage.k8s.io/v1", "VolumeAttachment">;
