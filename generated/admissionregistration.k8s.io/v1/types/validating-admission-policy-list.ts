// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyList
// Hash: 3d0b12657b20
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { ValidatingAdmissionPolicy } from "./validating-admission-policy.ts";

/** io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyList */
export interface ValidatingAdmissionPolicyList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: ValidatingAdmissionPolicy[];
}
