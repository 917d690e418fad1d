// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyBinding
// Hash: 3a51da24081b
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { MutatingAdmissionPolicyBindingSpec } from "./mutating-admission-policy-binding-spec.ts";

/** io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyBinding */
export interface MutatingAdmissionPolicyBinding {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec?: MutatingAdmissionPolicyBindingSpec;
}
