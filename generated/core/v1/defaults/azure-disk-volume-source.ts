// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.AzureDiskVolumeSource
// Hash: 376f4fa59a4a
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.core.v1.AzureDiskVolumeSource. */
export function applyDefaultsCoreV1AzureDiskVolumeSource(self: Fields): void {
  if (self.cachingMode === undefined || self.cachingMode === null) self.cachingMode = "ReadWrite";
  if (self.fsType === undefined || self.fsType === null) self.fsType = "ext4";
  if (self.kind === undefined || self.kind === null) self.kind = "Shared";
  if (self.readOnly === undefined || self.readOnly === null) self.readOnly = false;
}
