// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBinding
// Hash: 87513e6cd318
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { ValidatingAdmissionPolicyBinding } from "../types/validating-admission-policy-binding.ts";

/** The fields of a ValidatingAdmissionPolicyBinding that one manager wants to own. */
export type ValidatingAdmissionPolicyBindingApply = ApplyConfiguration<ValidatingAdmissionPolicyBinding, "admissionregistration.k8s.io/v1", "ValidatingAdmissionPolicyBinding">;
