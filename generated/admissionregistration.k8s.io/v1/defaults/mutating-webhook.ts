// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MutatingWebhook
// Hash: 312bd4188b04
import { type Fields, hasMembers, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsAdmissionregistrationV1RuleWithOperations } from "./rule-with-operations.ts";
import { applyDefaultsAdmissionregistrationV1WebhookClientConfig } from "./webhook-client-config.ts";

/** Fills in the defaults of io.k8s.api.admissionregistration.v1.MutatingWebhook. */
export function applyDefaultsAdmissionregistrationV1MutatingWebhook(self: Fields): void {
  if (self.failurePolicy === undefined || self.failurePolicy === null) self.failurePolicy = "Fail";
  if (self.matchPolicy === undefined || self.matchPolicy === null) self.matchPolicy = "Equivalent";
  if (self.namespaceSelector === undefined || self.namespaceSelector === null) self.namespaceSelector = {};
  if (self.objectSelector === undefined || self.objectSelector === null) self.objectSelector = {};
  if (self.timeoutSeconds === undefined || self.timeoutSeconds === null) self.timeoutSeconds = 10;
  if (self.reinvocationPolicy === undefined || self.reinvocationPolicy === null) self.reinvocationPolicy = "Never";
  {
    const clientConfig = self.clientConfig;
    if (isFields(clientConfig)) applyDefaultsAdmissionregistrationV1WebhookClientConfig(clientConfig);
    else {
      const made: Fields = {};
      applyDefaultsAdmissionregistrationV1WebhookClientConfig(made);
      if (hasMembers(made)) self.clientConfig = made;
    }
  }
  {
    const rules = self.rules;
    if (isList(rules)) {
      for (const item of rules) {
        if (isFields(item)) applyDefaultsAdmissionregistrationV1RuleWithOperations(item);
      }
    }
  }
}
