// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ConfigMap
// Hash: 8f8bbdb2eb44
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.core.v1.ConfigMap. */
export function applyDefaultsCoreV1ConfigMap(self: Fields): void {
  {
    if (self.data === undefined || self.data === null) self.data = {};
  }
}
