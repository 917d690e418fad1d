// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyList
// Hash: c2f6603f56fb
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsAdmissionregistrationV1MutatingAdmissionPolicy } from "./mutating-admission-policy.ts";

/** Fills in the defaults of io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyList. */
export function applyDefaultsAdmissionregistrationV1MutatingAdmissionPolicyList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsAdmissionregistrationV1MutatingAdmissionPolicy(item);
      }
    }
  }
}
