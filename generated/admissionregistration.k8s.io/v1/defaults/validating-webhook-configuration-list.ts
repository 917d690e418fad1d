// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ValidatingWebhookConfigurationList
// Hash: aee02338731e
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsAdmissionregistrationV1ValidatingWebhookConfiguration } from "./validating-webhook-configuration.ts";

/** Fills in the defaults of io.k8s.api.admissionregistration.v1.ValidatingWebhookConfigurationList. */
export function applyDefaultsAdmissionregistrationV1ValidatingWebhookConfigurationList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsAdmissionregistrationV1ValidatingWebhookConfiguration(item);
      }
    }
  }
}
