// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ValidatingWebhook
// Hash: 76ddf4055ec9
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkFullyQualifiedName } from "../../../../runtime/validation/checks/fully-qualified-name.ts";
import { checkLabelSelector } from "../../../../runtime/validation/checks/label-selector.ts";
import { checkMatchConditions } from "../../../../runtime/validation/checks/match-conditions.ts";
import { checkReviewVersions } from "../../../../runtime/validation/checks/review-versions.ts";
import { checkWebhookClientConfig } from "../../../../runtime/validation/checks/webhook-client-config.ts";
import { type FieldError, invalid, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, isNumber, noFields } from "../../../../runtime/validation/fields.ts";
import { validateAdmissionregistrationV1RuleWithOperations } from "./rule-with-operations.ts";

/** The rules of io.k8s.api.admissionregistration.v1.ValidatingWebhook. */
export function validateAdmissionregistrationV1ValidatingWebhook(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const name = self.name;
    const oldName = isFields(old) ? old.name : undefined;
    if (!(typeof name === "string" && name !== "")) {
      errors.push(required(`${path}name`));
    } else {
      checkFullyQualifiedName(name, `${path}name`, errors, { self, old, parent, context, before: oldName });
    }
  }
  {
    const rules = self.rules;
    if (isList(rules)) {
      for (let index = 0; index < rules.length; index++) {
        const item = rules[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateAdmissionregistrationV1RuleWithOperations(itemOrZero, undefined, `${path}rules[${index}].`, errors, context, self);
      }
    }
  }
  {
    const failurePolicy = self.failurePolicy;
    if (typeof failurePolicy === "string") {
      if (failurePolicy !== "Fail" && failurePolicy !== "Ignore") errors.push(notSupported(`${path}failurePolicy`, failurePolicy, ["Fail","Ignore"]));
    }
  }
  {
    const matchPolicy = self.matchPolicy;
    if (typeof matchPolicy === "string") {
      if (matchPolicy !== "Equivalent" && matchPolicy !== "Exact") errors.push(notSupported(`${path}matchPolicy`, matchPolicy, ["Equivalent","Exact"]));
    }
  }
  {
    const sideEffects = self.sideEffects;
    if (!(typeof sideEffects === "string")) errors.push(required(`${path}sideEffects`, "must specify one of None, NoneOnDryRun"));
  }
  {
    const sideEffects = self.sideEffects;
    if (typeof sideEffects === "string") {
      if (sideEffects !== "None" && sideEffects !== "NoneOnDryRun") errors.push(notSupported(`${path}sideEffects`, sideEffects, ["None","NoneOnDryRun"]));
    }
  }
  {
    const timeoutSeconds = self.timeoutSeconds;
    if (isNumber(timeoutSeconds)) {
      if (timeoutSeconds < 1 || timeoutSeconds > 30) errors.push(invalid(`${path}timeoutSeconds`, timeoutSeconds, "the timeout value must be between 1 and 30 seconds"));
    }
  }
  {
    const namespaceSelector = self.namespaceSelector;
    const oldNamespaceSelector = isFields(old) ? old.namespaceSelector : undefined;
    if (isFields(namespaceSelector)) {
      checkLabelSelector(namespaceSelector, `${path}namespaceSelector`, errors, { self, old, parent, context, before: oldNamespaceSelector });
    }
  }
  {
    const objectSelector = self.objectSelector;
    const oldObjectSelector = isFields(old) ? old.objectSelector : undefined;
    if (isFields(objectSelector)) {
      checkLabelSelector(objectSelector, `${path}objectSelector`, errors, { self, old, parent, context, before: oldObjectSelector });
    }
  }
  {
    const clientConfig = self.clientConfig;
    const oldClientConfig = isFields(old) ? old.clientConfig : undefined;
    const clientConfigOrZero = isFields(clientConfig) ? clientConfig : noFields;
    checkWebhookClientConfig(clientConfigOrZero, `${path}clientConfig`, errors, { self, old, parent, context, before: oldClientConfig });
  }
  {
    const matchConditions = self.matchConditions;
    const oldMatchConditions = isFields(old) ? old.matchConditions : undefined;
    if (isList(matchConditions) && matchConditions.length > 0) {
      checkMatchConditions(matchConditions, `${path}matchConditions`, errors, { self, old, parent, context, before: oldMatchConditions });
    }
  }
  {
    const admissionReviewVersions = self.admissionReviewVersions;
    const oldAdmissionReviewVersions = isFields(old) ? old.admissionReviewVersions : undefined;
    if (!(isList(admissionReviewVersions) && admissionReviewVersions.length > 0)) {
      errors.push(required(`${path}admissionReviewVersions`, "must specify one of v1, v1beta1"));
    } else {
      checkReviewVersions(admissionReviewVersions, `${path}admissionReviewVersions`, errors, { self, old, parent, context, before: oldAdmissionReviewVersions });
    }
  }
}
