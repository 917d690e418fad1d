// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyBindingList
// Hash: d84fadc2da0c
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsAdmissionregistrationV1MutatingAdmissionPolicyBinding } from "./mutating-admission-policy-binding.ts";

/** Fills in the defaults of io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyBindingList. */
export function applyDefaultsAdmissionregistrationV1MutatingAdmissionPolicyBindingList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsAdmissionregistrationV1MutatingAdmissionPolicyBinding(item);
      }
    }
  }
}
