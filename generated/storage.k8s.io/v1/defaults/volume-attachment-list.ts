// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.VolumeAttachmentList
// Hash: 892d95bfa069
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsStorageV1VolumeAttachment } from "./volume-attachment.ts";

/** Fills in the defaults of io.k8s.api.storage.v1.VolumeAttachmentList. */
export function applyDefaultsStorageV1VolumeAttachmentList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsStorageV1VolumeAttachment(item);
      }
    }
  }
}
