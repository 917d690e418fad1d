// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.StorageClassList
// Hash: d571da7baa99
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsStorageV1StorageClass } from "./storage-class.ts";

/** Fills in the defaults of io.k8s.api.storage.v1.StorageClassList. */
export function applyDefaultsStorageV1StorageClassList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsStorageV1StorageClass(item);
      }
    }
  }
}
