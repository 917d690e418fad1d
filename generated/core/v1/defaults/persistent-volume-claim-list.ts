// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PersistentVolumeClaimList
// Hash: c073159b9e1c
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1PersistentVolumeClaim } from "./persistent-volume-claim.ts";

/** Fills in the defaults of io.k8s.api.core.v1.PersistentVolumeClaimList. */
export function applyDefaultsCoreV1PersistentVolumeClaimList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsCoreV1PersistentVolumeClaim(item);
      }
    }
  }
}
