// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicy
// Hash: fe17f94695f2
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { MutatingAdmissionPolicySpec } from "./mutating-admission-policy-spec.ts";

/** io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicy */
export interface MutatingAdmissionPolicy {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec?: MutatingAdmissionPolicySpec;
}
