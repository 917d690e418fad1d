// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.Role
// Hash: 402b6947e3ad
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields } from "../../../../runtime/validation/fields.ts";
import { validateRbacV1PolicyRuleNamespaced } from "./policy-rule-namespaced.ts";

/** The rules of io.k8s.api.rbac.v1.Role. */
export function validateRbacV1Role(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    const rules = self.rules;
    if (isList(rules)) {
      for (let index = 0; index < rules.length; index++) {
        const item = rules[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateRbacV1PolicyRuleNamespaced(itemOrZero, undefined, `${path}rules[${index}].`, errors, context, self);
      }
    }
  }
}
