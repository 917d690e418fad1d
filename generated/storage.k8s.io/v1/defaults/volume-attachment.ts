// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.VolumeAttachment
// Hash: ac82d5939102
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsStorageV1VolumeAttachmentSpec } from "./volume-attachment-spec.ts";

/** Fills in the defaults of io.k8s.api.storage.v1.VolumeAttachment. */
export function applyDefaultsStorageV1VolumeAttachment(self: Fields): void {
  {
    const spec = self.spec;
    if (isFields(spec)) applyDefaultsStorageV1VolumeAttachmentSpec(spec);
    else {
      const made: Fields = {};
      applyDefaultsStorageV1VolumeAttachmentSpec(made);
      if (hasMembers(made)) self.spec = made;
    }
  }
}
