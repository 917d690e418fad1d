// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ConfigMapList
// Hash: 6ce1bedc387b
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1ConfigMap } from "./config-map.ts";

/** Fills in the defaults of io.k8s.api.core.v1.ConfigMapList. */
export function applyDefaultsCoreV1ConfigMapList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsCoreV1ConfigMap(item);
      }
    }
  }
}
