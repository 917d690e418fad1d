// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicy
// Hash: 4949441cdb5f
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsAdmissionregistrationV1ValidatingAdmissionPolicy } from "../defaults/validating-admission-policy.ts";

/** Fills in what a ValidatingAdmissionPolicy leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsAdmissionregistrationV1ValidatingAdmissionPolicy(object as unknown as JsonObject);
}
