// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.VolumeAttachmentSpec
// Hash: 944094b0feb3
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsStorageV1VolumeAttachmentSource } from "./volume-attachment-source.ts";

/** Fills in the defaults of io.k8s.api.storage.v1.VolumeAttachmentSpec. */
export function applyDefaultsStorageV1VolumeAttachmentSpec(self: Fields): void {
  {
    const source = self.source;
    if (isFields(source)) applyDefaultsStorageV1VolumeAttachmentSource(source);
    else {
      const made: Fields = {};
      applyDefaultsStorageV1VolumeAttachmentSource(made);
      if (hasMembers(made)) self.source = made;
    }
  }
}
