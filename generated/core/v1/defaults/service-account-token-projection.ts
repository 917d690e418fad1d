// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ServiceAccountTokenProjection
// Hash: 4af3a262ed24
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.core.v1.ServiceAccountTokenProjection. */
export function applyDefaultsCoreV1ServiceAccountTokenProjection(self: Fields): void {
  if (self.expirationSeconds === undefined || self.expirationSeconds === null) self.expirationSeconds = 3600;
}
