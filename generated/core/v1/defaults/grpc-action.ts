// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.GRPCAction
// Hash: db8925a56239
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.core.v1.GRPCAction. */
export function applyDefaultsCoreV1GRPCAction(self: Fields): void {
  if (self.service === undefined || self.service === null) self.service = "";
}
