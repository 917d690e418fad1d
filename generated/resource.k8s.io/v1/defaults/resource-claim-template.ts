// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceClaimTemplate
// Hash: 3a1f9ea40662
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsResourceV1ResourceClaimTemplateSpec } from "./resource-claim-template-spec.ts";

/** Fills in the defaults of io.k8s.api.resource.v1.ResourceClaimTemplate. */
export function applyDefaultsResourceV1ResourceClaimTemplate(self: Fields): void {
  {
    const spec = self.spec;
    if (isFields(spec)) applyDefaultsResourceV1ResourceClaimTemplateSpec(spec);
    else {
      const made: Fields = {};
      applyDefaultsResourceV1ResourceClaimTemplateSpec(made);
      if (hasMembers(made)) self.spec = made;
    }
  }
}
