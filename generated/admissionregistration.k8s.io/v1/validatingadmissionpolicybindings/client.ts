// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBinding
// Hash: 0861374e4384
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { ValidatingAdmissionPolicyBinding } from "../types/validating-admission-policy-binding.ts";
import type { ValidatingAdmissionPolicyBindingApply } from "./apply.ts";

/** Reads and writes ValidatingAdmissionPolicyBinding objects. */
export function validatingAdmissionPolicyBindings(rest: RestClient): ResourceClient<ValidatingAdmissionPolicyBinding, ValidatingAdmissionPolicyBindingApply> {
  return createResourceClient<ValidatingAdmissionPolicyBinding, ValidatingAdmissionPolicyBindingApply>(rest, { group: "admissionregistration.k8s.io", version: "v1", resource: "validatingadmissionpolicybindings", kind: "ValidatingAdmissionPolicyBinding", namespaced: false });
}
