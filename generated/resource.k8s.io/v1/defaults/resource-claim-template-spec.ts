// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceClaimTemplateSpec
// Hash: 340766e72131
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsResourceV1ResourceClaimSpec } from "./resource-claim-spec.ts";

/** Fills in the defaults of io.k8s.api.resource.v1.ResourceClaimTemplateSpec. */
export function applyDefaultsResourceV1ResourceClaimTemplateSpec(self: Fields): void {
  {
    const spec = self.spec;
    if (isFields(spec)) applyDefaultsResourceV1ResourceClaimSpec(spec);
    else {
      const made: Fields = {};
      applyDefaultsResourceV1ResourceClaimSpec(made);
      if (hasMembers(made)) self.spec = made;
    }
  }
}
