// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicySpec
// Hash: 71b3a19e961f
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsAdmissionregistrationV1MatchResources } from "./match-resources.ts";

/** Fills in the defaults of io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicySpec. */
export function applyDefaultsAdmissionregistrationV1ValidatingAdmissionPolicySpec(self: Fields): void {
  if (self.failurePolicy === undefined || self.failurePolicy === null) self.failurePolicy = "Fail";
  {
    const matchConstraints = self.matchConstraints;
    if (isFields(matchConstraints)) applyDefaultsAdmissionregistrationV1MatchResources(matchConstraints);
  }
}
