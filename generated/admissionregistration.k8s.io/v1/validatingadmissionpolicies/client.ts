// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicy
// Hash: 578b03ffa991
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { ValidatingAdmissionPolicy } from "../types/validating-admission-policy.ts";
import type { ValidatingAdmissionPolicyApply } from "./apply.ts";

/** Reads and writes ValidatingAdmissionPolicy objects. */
export function validatingAdmissionPolicies(rest: RestClient): ResourceClient<ValidatingAdmissionPolicy, ValidatingAdmissionPolicyApply> {
  return createResourceClient<ValidatingAdmissionPolicy, ValidatingAdmissionPolicyApply>(rest, { group: "admissionregistration.k8s.io", version: "v1", resource: "validatingadmissionpolicies", kind: "ValidatingAdmissionPolicy", namespaced: false });
}
