// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PersistentVolumeClaimSpec
// Hash: 4689da3b191b
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.core.v1.PersistentVolumeClaimSpec. */
export function applyDefaultsCoreV1PersistentVolumeClaimSpec(self: Fields): void {
  if (self.volumeMode === undefined || self.volumeMode === null) self.volumeMode = "Filesystem";
}
