// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicy
// Hash: f914a890ff17
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { MutatingAdmissionPolicy } from "../types/mutating-admission-policy.ts";

/** The fields of a MutatingAdmissionPolicy that one manager wants to own. */
export type MutatingAdmissionPolicyApply = ApplyConfiguration<MutatingAdmissionPolicy, "admissionregistration.k8s.io/v1", "MutatingAdmissionPolicy">;
