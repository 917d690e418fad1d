// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ValidatingWebhookConfiguration
// Hash: c5d4c08c83c4
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsAdmissionregistrationV1ValidatingWebhook } from "./validating-webhook.ts";

/** Fills in the defaults of io.k8s.api.admissionregistration.v1.ValidatingWebhookConfiguration. */
export function applyDefaultsAdmissionregistrationV1ValidatingWebhookConfiguration(self: Fields): void {
  {
    const webhooks = self.webhooks;
    if (isList(webhooks)) {
      for (const item of webhooks) {
        if (isFields(item)) applyDefaultsAdmissionregistrationV1ValidatingWebhook(item);
      }
    }
  }
}
