// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyList
// Hash: 916616f01615
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsAdmissionregistrationV1ValidatingAdmissionPolicy } from "./validating-admission-policy.ts";

/** Fills in the defaults of io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyList. */
export function applyDefaultsAdmissionregistrationV1ValidatingAdmissionPolicyList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsAdmissionregistrationV1ValidatingAdmissionPolicy(item);
      }
    }
  }
}
