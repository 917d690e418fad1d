// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ValidatingWebhookConfiguration
// Hash: fb600aed2b94
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsAdmissionregistrationV1ValidatingWebhookConfiguration } from "../defaults/validating-webhook-configuration.ts";

/** Fills in what a ValidatingWebhookConfiguration leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsAdmissionregistrationV1ValidatingWebhookConfiguration(object as unknown as JsonObject);
}
