// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.LimitRangeItem
// Hash: 2489fe8ced76
import { defaultLimitRangeItem } from "../../../../runtime/validation/defaults/limit-range-item.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.core.v1.LimitRangeItem. */
export function applyDefaultsCoreV1LimitRangeItem(self: Fields): void {
  {
    const type = self.type;
    if (type === "Container") {
      defaultLimitRangeItem(self);
    }
  }
}
