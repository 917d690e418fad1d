// Source: schemas/kubernetes/openapi/coordination.k8s.io/v1.json#/components/schemas/io.k8s.api.coordination.v1.Lease
// Hash: f098c05de8b1
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoordinationV1LeaseSpec } from "./lease-spec.ts";

/** Fills in the defaults of io.k8s.api.coordination.v1.Lease. */
export function applyDefaultsCoordinationV1Lease(self: Fields): void {
  {
    const spec = self.spec;
    if (isFields(spec)) applyDefaultsCoordinationV1LeaseSpec(spec);
    else {
      const made: Fields = {};
      applyDefaultsCoordinationV1LeaseSpec(made);
      if (hasMembers(made)) self.spec = made;
    }
  }
}
