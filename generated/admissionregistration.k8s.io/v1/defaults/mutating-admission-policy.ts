// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicy
// Hash: 930ee57ac982
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsAdmissionregistrationV1MutatingAdmissionPolicySpec } from "./mutating-admission-policy-spec.ts";

/** Fills in the defaults of io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicy. */
export function applyDefaultsAdmissionregistrationV1MutatingAdmissionPolicy(self: Fields): void {
  {
    const spec = self.spec;
    if (isFields(spec)) applyDefaultsAdmissionregistrationV1MutatingAdmissionPolicySpec(spec);
    else {
      const made: Fields = {};
      applyDefaultsAdmissionregistrationV1MutatingAdmissionPolicySpec(made);
      if (hasMembers(made)) self.spec = made;
    }
  }
}
