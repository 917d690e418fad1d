// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyStatus
// Hash: 5b9a93033b9c
import type { Condition } from "../../../meta/v1/types/condition.ts";
import type { TypeChecking } from "./type-checking.ts";

/** io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyStatus */
export interface ValidatingAdmissionPolicyStatus {
  conditions?: Condition[];
  /** Format: int64 */
  observedGeneration?: number;
  typeChecking?: TypeChecking;
}
