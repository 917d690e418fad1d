// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.SecretVolumeSource
// Hash: 251d2cd1577e
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.core.v1.SecretVolumeSource. */
export function applyDefaultsCoreV1SecretVolumeSource(self: Fields): void {
  if (self.defaultMode === undefined || self.defaultMode === null) self.defaultMode = 420;
}
