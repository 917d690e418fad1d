// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingList
// Hash: 370a6c0f3186
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsAdmissionregistrationV1ValidatingAdmissionPolicyBinding } from "./validating-admission-policy-binding.ts";

/** Fills in the defaults of io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingList. */
export function applyDefaultsAdmissionregistrationV1ValidatingAdmissionPolicyBindingList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsAdmissionregistrationV1ValidatingAdmissionPolicyBinding(item);
      }
    }
  }
}
