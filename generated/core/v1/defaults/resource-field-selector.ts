// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ResourceFieldSelector
// Hash: a9c2748c6cff
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.core.v1.ResourceFieldSelector. */
export function applyDefaultsCoreV1ResourceFieldSelector(self: Fields): void {
  if (self.divisor === undefined || self.divisor === null || self.divisor === 0 || self.divisor === "") self.divisor = "0";
}
