// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicy
// Hash: 387077a497f3
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { ValidatingAdmissionPolicy } from "../types/validating-admission-policy.ts";

/** The fields of a ValidatingAdmissionPolicy that one manager wants to own. */
export type ValidatingAdmissionPolicyApply = ApplyConfiguration<ValidatingAdmissionPolicy, "admissionregistration.k8s.io/v1", "ValidatingAdmissionPolicy">;
