// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.WebhookClientConfig
// Hash: ca4d012aae23
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsAdmissionregistrationV1ServiceReference } from "./service-reference.ts";

/** Fills in the defaults of io.k8s.api.admissionregistration.v1.WebhookClientConfig. */
export function applyDefaultsAdmissionregistrationV1WebhookClientConfig(self: Fields): void {
  {
    const service = self.service;
    if (isFields(service)) applyDefaultsAdmissionregistrationV1ServiceReference(service);
  }
}
