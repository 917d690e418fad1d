// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodList
// Hash: 4b953ddd70ef
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1Pod } from "./pod.ts";

/** Fills in the defaults of io.k8s.api.core.v1.PodList. */
export function applyDefaultsCoreV1PodList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsCoreV1Pod(item);
      }
    }
  }
}
