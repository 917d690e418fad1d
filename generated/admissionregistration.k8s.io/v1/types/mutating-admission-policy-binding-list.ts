// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyBindingList
// Hash: f7a3ba81da0f
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { MutatingAdmissionPolicyBinding } from "./mutating-admission-policy-binding.ts";

/** io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyBindingList */
export interface MutatingAdmissionPolicyBindingList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: MutatingAdmissionPolicyBinding[];
}
