// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.LimitRangeSpec
// Hash: c45b8df6dd69
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1LimitRangeItem } from "./limit-range-item.ts";

/** Fills in the defaults of io.k8s.api.core.v1.LimitRangeSpec. */
export function applyDefaultsCoreV1LimitRangeSpec(self: Fields): void {
  {
    const limits = self.limits;
    if (isList(limits)) {
      for (const item of limits) {
        if (isFields(item)) applyDefaultsCoreV1LimitRangeItem(item);
      }
    }
  }
}
