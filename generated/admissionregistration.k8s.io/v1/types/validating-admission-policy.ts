// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicy
// Hash: 2834d256829f
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { ValidatingAdmissionPolicySpec } from "./validating-admission-policy-spec.ts";
import type { ValidatingAdmissionPolicyStatus } from "./validating-admission-policy-status.ts";

/** io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicy */
export interface ValidatingAdmissionPolicy {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec?: ValidatingAdmissionPolicySpec;
  /** @default {} */
  status?: ValidatingAdmissionPolicyStatus;
}
