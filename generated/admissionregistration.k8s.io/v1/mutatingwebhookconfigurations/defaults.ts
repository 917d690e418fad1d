// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MutatingWebhookConfiguration
// Hash: 74ec84df25c9
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsAdmissionregistrationV1MutatingWebhookConfiguration } from "../defaults/mutating-webhook-configuration.ts";

/** Fills in what a MutatingWebhookConfiguration leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsAdmissionregistrationV1MutatingWebhookConfiguration(object as unknown as JsonObject);
}
