// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.VolumeAttachmentSource
// Hash: 51b4665cc1fa
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1PersistentVolumeSpec } from "../../../core/v1/defaults/persistent-volume-spec.ts";

/** Fills in the defaults of io.k8s.api.storage.v1.VolumeAttachmentSource. */
export function applyDefaultsStorageV1VolumeAttachmentSource(self: Fields): void {
  {
    const inlineVolumeSpec = self.inlineVolumeSpec;
    if (isFields(inlineVolumeSpec)) applyDefaultsCoreV1PersistentVolumeSpec(inlineVolumeSpec);
  }
}
