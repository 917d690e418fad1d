// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ISCSIPersistentVolumeSource
// Hash: 16f6458a2a1b
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.core.v1.ISCSIPersistentVolumeSource. */
export function applyDefaultsCoreV1ISCSIPersistentVolumeSource(self: Fields): void {
  if (self.iscsiInterface === undefined || self.iscsiInterface === null || self.iscsiInterface === "") self.iscsiInterface = "default";
}
