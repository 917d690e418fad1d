// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ObjectFieldSelector
// Hash: 4ec72c584c18
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.core.v1.ObjectFieldSelector. */
export function applyDefaultsCoreV1ObjectFieldSelector(self: Fields): void {
  if (self.apiVersion === undefined || self.apiVersion === null || self.apiVersion === "") self.apiVersion = "v1";
}
