// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PersistentVolumeList
// Hash: 2bab65cc8481
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1PersistentVolume } from "./persistent-volume.ts";

/** Fills in the defaults of io.k8s.api.core.v1.PersistentVolumeList. */
export function applyDefaultsCoreV1PersistentVolumeList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsCoreV1PersistentVolume(item);
      }
    }
  }
}
