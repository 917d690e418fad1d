// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyList
// Hash: 70e0e1aaf854
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { MutatingAdmissionPolicy } from "./mutating-admission-policy.ts";

/** io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyList */
export interface MutatingAdmissionPolicyList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: MutatingAdmissionPolicy[];
}
