// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicy
// Hash: d85f5a0b2d56
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsAdmissionregistrationV1MutatingAdmissionPolicy } from "../defaults/mutating-admission-policy.ts";

/** Fills in what a MutatingAdmissionPolicy leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsAdmissionregistrationV1MutatingAdmissionPolicy(object as unknown as JsonObject);
}
