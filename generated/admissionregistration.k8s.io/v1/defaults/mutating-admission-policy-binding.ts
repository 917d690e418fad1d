// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyBinding
// Hash: 6694ab044ac2
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsAdmissionregistrationV1MutatingAdmissionPolicyBindingSpec } from "./mutating-admission-policy-binding-spec.ts";

/** Fills in the defaults of io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyBinding. */
export function applyDefaultsAdmissionregistrationV1MutatingAdmissionPolicyBinding(self: Fields): void {
  {
    const spec = self.spec;
    if (isFields(spec)) applyDefaultsAdmissionregistrationV1MutatingAdmissionPolicyBindingSpec(spec);
    else {
      const made: Fields = {};
      applyDefaultsAdmissionregistrationV1MutatingAdmissionPolicyBindingSpec(made);
      if (hasMembers(made)) self.spec = made;
    }
  }
}
