// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyBinding
// Hash: f93d2ecbe0a8
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsAdmissionregistrationV1MutatingAdmissionPolicyBinding } from "../defaults/mutating-admission-policy-binding.ts";

/** Fills in what a MutatingAdmissionPolicyBinding leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsAdmissionregistrationV1MutatingAdmissionPolicyBinding(object as unknown as JsonObject);
}
