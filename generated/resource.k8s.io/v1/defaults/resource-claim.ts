// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceClaim
// Hash: 58533caad080
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsResourceV1ResourceClaimSpec } from "./resource-claim-spec.ts";
import { applyDefaultsResourceV1ResourceClaimStatus } from "./resource-claim-status.ts";

/** Fills in the defaults of io.k8s.api.resource.v1.ResourceClaim. */
export function applyDefaultsResourceV1ResourceClaim(self: Fields): void {
  {
    const spec = self.spec;
    if (isFields(spec)) applyDefaultsResourceV1ResourceClaimSpec(spec);
    else {
      const made: Fields = {};
      applyDefaultsResourceV1ResourceClaimSpec(made);
      if (hasMembers(made)) self.spec = made;
    }
  }
  {
    const status = self.status;
    if (isFields(status)) applyDefaultsResourceV1ResourceClaimStatus(status);
    else {
      const made: Fields = {};
      applyDefaultsResourceV1ResourceClaimStatus(made);
      if (hasMembers(made)) self.status = made;
    }
  }
}
