// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Secret
// Hash: eb4fbf6cc399
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.core.v1.Secret. */
export function applyDefaultsCoreV1Secret(self: Fields): void {
  if (self.type === undefined || self.type === null || self.type === "") self.type = "Opaque";
}
