// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBinding
// Hash: 1809b9b1a64e
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { ValidatingAdmissionPolicyBindingSpec } from "./validating-admission-policy-binding-spec.ts";

/** io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBinding */
export interface ValidatingAdmissionPolicyBinding {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec: ValidatingAdmissionPolicyBindingSpec;
}
