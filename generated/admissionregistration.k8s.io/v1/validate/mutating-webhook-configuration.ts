// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MutatingWebhookConfiguration
// Hash: c68fac1e1715
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkWebhookNameOnce } from "../../../../runtime/validation/checks/webhook-name-once.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields } from "../../../../runtime/validation/fields.ts";
import { validateAdmissionregistrationV1MutatingWebhook } from "./mutating-webhook.ts";

/** The rules of io.k8s.api.admissionregistration.v1.MutatingWebhookConfiguration. */
export function validateAdmissionregistrationV1MutatingWebhookConfiguration(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const webhooks = self.webhooks;
    if (isList(webhooks)) {
      for (let index = 0; index < webhooks.length; index++) {
        const item = webhooks[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateAdmissionregistrationV1MutatingWebhook(itemOrZero, undefined, `${path}webhooks[${index}].`, errors, context, self);
      }
    }
  }
  {
    const webhooks = self.webhooks;
    const oldWebhooks = isFields(old) ? old.webhooks : undefined;
    if (isList(webhooks) && webhooks.length > 0) {
      checkWebhookNameOnce(webhooks, `${path}webhooks`, errors, { self, old, parent, context, before: oldWebhooks });
    }
  }
}
