// Source: schemas/kubernetes/openapi/coordination.k8s.io/v1.json#/components/schemas/io.k8s.api.coordination.v1.LeaseSpec
// Hash: 1fe0592e9f98
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.coordination.v1.LeaseSpec. */
export function applyDefaultsCoordinationV1LeaseSpec(self: Fields): void {
  if (self.preferredHolder !== undefined) delete self.preferredHolder;
  if (self.strategy !== undefined) delete self.strategy;
}
