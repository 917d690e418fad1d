// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.VolumeAttachment
// Hash: 1b99ab4390ec
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { VolumeAttachment } from "../types/volume-attachment.ts";

/** The fields of a VolumeAttachment that one manager wants to own. */
export type VolumeAttachmentApply = ApplyConfiguration<VolumeAttachment>;
