// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.HostPathVolumeSource
// Hash: 6b67bfb110c4
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.core.v1.HostPathVolumeSource. */
export function applyDefaultsCoreV1HostPathVolumeSource(self: Fields): void {
  if (self.type === undefined || self.type === null) self.type = "";
}
