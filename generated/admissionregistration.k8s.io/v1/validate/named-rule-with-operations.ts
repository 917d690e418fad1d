// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.NamedRuleWithOperations
// Hash: e44551311e28
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkNamedResources } from "../../../../runtime/validation/checks/named-resources.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { validateAdmissionregistrationV1RuleWithOperations } from "./rule-with-operations.ts";

/** The rules of io.k8s.api.admissionregistration.v1.NamedRuleWithOperations. */
export function validateAdmissionregistrationV1NamedRuleWithOperations(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const resourceNames = self.resourceNames;
    const oldResourceNames = isFields(old) ? old.resourceNames : undefined;
    if (isList(resourceNames) && resourceNames.length > 0) {
      checkNamedResources(resourceNames, `${path}resourceNames`, errors, { self, old, parent, context, before: oldResourceNames });
    }
  }
  validateAdmissionregistrationV1RuleWithOperations(self, isFields(old) ? old : undefined, path, errors, context, parent);
}
