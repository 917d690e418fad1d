// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.FileKeySelector
// Hash: 00b73a0c09b0
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.core.v1.FileKeySelector. */
export function applyDefaultsCoreV1FileKeySelector(self: Fields): void {
  if (self.optional === undefined || self.optional === null) self.optional = false;
}
