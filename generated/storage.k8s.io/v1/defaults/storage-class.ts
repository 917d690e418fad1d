// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.StorageClass
// Hash: 4e00336212bd
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.storage.v1.StorageClass. */
export function applyDefaultsStorageV1StorageClass(self: Fields): void {
  if (self.reclaimPolicy === undefined || self.reclaimPolicy === null) self.reclaimPolicy = "Delete";
  if (self.volumeBindingMode === undefined || self.volumeBindingMode === null) self.volumeBindingMode = "Immediate";
}
