// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyBinding
// Hash: 16675d1158c4
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { MutatingAdmissionPolicyBinding } from "../types/mutating-admission-policy-binding.ts";

/** The fields of a MutatingAdmissionPolicyBinding that one manager wants to own. */
export type MutatingAdmissionPolicyBindingApply = ApplyConfiguration<MutatingAdmissionPolicyBinding, "admissionregistration.k8s.io/v1", "MutatingAdmissionPolicyBinding">;
