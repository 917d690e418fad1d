// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyBinding
// Hash: 0f6d2538a7a3
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { MutatingAdmissionPolicyBinding } from "../types/mutating-admission-policy-binding.ts";
import type { MutatingAdmissionPolicyBindingApply } from "./apply.ts";

/** Reads and writes MutatingAdmissionPolicyBinding objects. */
export function mutatingAdmissionPolicyBindings(rest: RestClient): ResourceClient<MutatingAdmissionPolicyBinding, MutatingAdmissionPolicyBindingApply> {
  return createResourceClient<MutatingAdmissionPolicyBinding, MutatingAdmissionPolicyBindingApply>(rest, { group: "admissionregistration.k8s.io", version: "v1", resource: "mutatingadmissionpolicybindings", kind: "MutatingAdmissionPolicyBinding", namespaced: false });
}
