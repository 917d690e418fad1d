// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MatchResources
// Hash: 8effa95c424f
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkLabelSelector } from "../../../../runtime/validation/checks/label-selector.ts";
import { type FieldError, notSupported } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields } from "../../../../runtime/validation/fields.ts";
import { validateAdmissionregistrationV1NamedRuleWithOperations } from "./named-rule-with-operations.ts";

/** The rules of io.k8s.api.admissionregistration.v1.MatchResources. */
export function validateAdmissionregistrationV1MatchResources(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const matchPolicy = self.matchPolicy;
    if (typeof matchPolicy === "string") {
      if (matchPolicy !== "Equivalent" && matchPolicy !== "Exact") errors.push(notSupported(`${path}matchPolicy`, matchPolicy, ["Equivalent","Exact"]));
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
    const resourceRules = self.resourceRules;
    if (isList(resourceRules)) {
      for (let index = 0; index < resourceRules.length; index++) {
        const item = resourceRules[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateAdmissionregistrationV1NamedRuleWithOperations(itemOrZero, undefined, `${path}resourceRules[${index}].`, errors, context, self);
      }
    }
  }
  {
    const excludeResourceRules = self.excludeResourceRules;
    if (isList(excludeResourceRules)) {
      for (let index = 0; index < excludeResourceRules.length; index++) {
        const item = excludeResourceRules[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateAdmissionregistrationV1NamedRuleWithOperations(itemOrZero, undefined, `${path}excludeResourceRules[${index}].`, errors, context, self);
      }
    }
  }
}
