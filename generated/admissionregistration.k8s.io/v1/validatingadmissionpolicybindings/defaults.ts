// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBinding
// Hash: c0a0aa946792
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsAdmissionregistrationV1ValidatingAdmissionPolicyBinding } from "../defaults/validating-admission-policy-binding.ts";

/** Fills in what a ValidatingAdmissionPolicyBinding leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsAdmissionregistrationV1ValidatingAdmissionPolicyBinding(object as unknown as JsonObject);
}
