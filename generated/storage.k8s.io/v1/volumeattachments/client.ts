// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.VolumeAttachment
// Hash: 91b84ed225ec
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { VolumeAttachment } from "../types/volume-attachment.ts";
import type { VolumeAttachmentApply } from "./apply.ts";

/** Reads and writes VolumeAttachment objects. */
export function volumeAttachments(rest: RestClient): ResourceClient<VolumeAttachment, VolumeAttachmentApply> {
  return createResourceClient<VolumeAttachment, VolumeAttachmentApply>(rest, { group: "storage.k8s.io", version: "v1", resource: "volumeattachments", kind: "VolumeAttachment", namespaced: false });
}
