// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.HTTPGetAction
// Hash: 5986e5042eff
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.core.v1.HTTPGetAction. */
export function applyDefaultsCoreV1HTTPGetAction(self: Fields): void {
  if (self.path === undefined || self.path === null || self.path === "") self.path = "/";
  if (self.scheme === undefined || self.scheme === null || self.scheme === "") self.scheme = "HTTP";
}
