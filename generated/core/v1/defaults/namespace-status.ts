// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.NamespaceStatus
// Hash: bc630e797a00
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.core.v1.NamespaceStatus. */
export function applyDefaultsCoreV1NamespaceStatus(self: Fields): void {
  if (self.phase === undefined || self.phase === null || self.phase === "") self.phase = "Active";
}
