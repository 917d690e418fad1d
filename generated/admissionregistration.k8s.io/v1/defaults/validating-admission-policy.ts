// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicy
// Hash: b331765f91f2
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsAdmissionregistrationV1ValidatingAdmissionPolicySpec } from "./validating-admission-policy-spec.ts";

/** Fills in the defaults of io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicy. */
export function applyDefaultsAdmissionregistrationV1ValidatingAdmissionPolicy(self: Fields): void {
  {
    const spec = self.spec;
    if (isFields(spec)) applyDefaultsAdmissionregistrationV1ValidatingAdmissionPolicySpec(spec);
    else {
      const made: Fields = {};
      applyDefaultsAdmissionregistrationV1ValidatingAdmissionPolicySpec(made);
      if (hasMembers(made)) self.spec = made;
    }
  }
}
