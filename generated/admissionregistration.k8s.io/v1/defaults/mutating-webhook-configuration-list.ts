// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MutatingWebhookConfigurationList
// Hash: 0ab2a47909e1
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsAdmissionregistrationV1MutatingWebhookConfiguration } from "./mutating-webhook-configuration.ts";

/** Fills in the defaults of io.k8s.api.admissionregistration.v1.MutatingWebhookConfigurationList. */
export function applyDefaultsAdmissionregistrationV1MutatingWebhookConfigurationList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsAdmissionregistrationV1MutatingWebhookConfiguration(item);
      }
    }
  }
}
