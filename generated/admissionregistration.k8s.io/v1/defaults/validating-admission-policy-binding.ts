// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBinding
// Hash: 4125b1b116ad
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsAdmissionregistrationV1ValidatingAdmissionPolicyBindingSpec } from "./validating-admission-policy-binding-spec.ts";

/** Fills in the defaults of io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBinding. */
export function applyDefaultsAdmissionregistrationV1ValidatingAdmissionPolicyBinding(self: Fields): void {
  {
    const spec = self.spec;
    if (isFields(spec)) applyDefaultsAdmissionregistrationV1ValidatingAdmissionPolicyBindingSpec(spec);
    else {
      const made: Fields = {};
      applyDefaultsAdmissionregistrationV1ValidatingAdmissionPolicyBindingSpec(made);
      if (hasMembers(made)) self.spec = made;
    }
  }
}
