// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ScaleIOVolumeSource
// Hash: f8f6c76ae4b9
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.core.v1.ScaleIOVolumeSource. */
export function applyDefaultsCoreV1ScaleIOVolumeSource(self: Fields): void {
  if (self.fsType === undefined || self.fsType === null || self.fsType === "") self.fsType = "xfs";
  if (self.storageMode === undefined || self.storageMode === null || self.storageMode === "") self.storageMode = "ThinProvisioned";
}
