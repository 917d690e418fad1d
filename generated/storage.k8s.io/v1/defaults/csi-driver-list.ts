// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.CSIDriverList
// Hash: 2c4e7cc54b4f
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsStorageV1CSIDriver } from "./csi-driver.ts";

/** Fills in the defaults of io.k8s.api.storage.v1.CSIDriverList. */
export function applyDefaultsStorageV1CSIDriverList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsStorageV1CSIDriver(item);
      }
    }
  }
}
