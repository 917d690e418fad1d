// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.LimitRangeList
// Hash: 6345b889e302
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1LimitRange } from "./limit-range.ts";

/** Fills in the defaults of io.k8s.api.core.v1.LimitRangeList. */
export function applyDefaultsCoreV1LimitRangeList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsCoreV1LimitRange(item);
      }
    }
  }
}
