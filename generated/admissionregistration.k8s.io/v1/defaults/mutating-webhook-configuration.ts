// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MutatingWebhookConfiguration
// Hash: 409765e1c5b0
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsAdmissionregistrationV1MutatingWebhook } from "./mutating-webhook.ts";

/** Fills in the defaults of io.k8s.api.admissionregistration.v1.MutatingWebhookConfiguration. */
export function applyDefaultsAdmissionregistrationV1MutatingWebhookConfiguration(self: Fields): void {
  {
    const webhooks = self.webhooks;
    if (isList(webhooks)) {
      for (const item of webhooks) {
        if (isFields(item)) applyDefaultsAdmissionregistrationV1MutatingWebhook(item);
      }
    }
  }
}
