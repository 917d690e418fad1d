// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec
// Hash: ed88483eeadb
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsAdmissionregistrationV1MatchResources } from "./match-resources.ts";

/** Fills in the defaults of io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec. */
export function applyDefaultsAdmissionregistrationV1ValidatingAdmissionPolicyBindingSpec(self: Fields): void {
  {
    const matchResources = self.matchResources;
    if (isFields(matchResources)) applyDefaultsAdmissionregistrationV1MatchResources(matchResources);
  }
}
