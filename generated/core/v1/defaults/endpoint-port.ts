// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.EndpointPort
// Hash: 57304c50057d
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.core.v1.EndpointPort. */
export function applyDefaultsCoreV1EndpointPort(self: Fields): void {
  if (self.protocol === undefined || self.protocol === null || self.protocol === "") self.protocol = "TCP";
}
