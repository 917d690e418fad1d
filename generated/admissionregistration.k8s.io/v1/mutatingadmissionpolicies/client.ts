// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicy
// Hash: 560acef7501d
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { MutatingAdmissionPolicy } from "../types/mutating-admission-policy.ts";
import type { MutatingAdmissionPolicyApply } from "./apply.ts";

/** Reads and writes MutatingAdmissionPolicy objects. */
export function mutatingAdmissionPolicies(rest: RestClient): ResourceClient<MutatingAdmissionPolicy, MutatingAdmissionPolicyApply> {
  return createResourceClient<MutatingAdmissionPolicy, MutatingAdmissionPolicyApply>(rest, { group: "admissionregistration.k8s.io", version: "v1", resource: "mutatingadmissionpolicies", kind: "MutatingAdmissionPolicy", namespaced: false });
}
