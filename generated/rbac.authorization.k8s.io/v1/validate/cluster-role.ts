// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.ClusterRole
// Hash: b4f91d7789cf
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkLabelSelector } from "../../../../runtime/validation/checks/label-selector.ts";
import { type FieldError, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields, noItems } from "../../../../runtime/validation/fields.ts";
import { validateRbacV1PolicyRule } from "./policy-rule.ts";

/** The rules of io.k8s.api.rbac.v1.ClusterRole. */
export function validateRbacV1ClusterRole(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const rules = self.rules;
    if (isList(rules)) {
      for (let index = 0; index < rules.length; index++) {
        const item = rules[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateRbacV1PolicyRule(itemOrZero, undefined, `${path}rules[${index}].`, errors, context, self);
      }
    }
  }
  {
    const aggregationRule = self.aggregationRule;
    const aggregationRuleClusterRoleSelectors = isFields(aggregationRule) ? aggregationRule.clusterRoleSelectors : undefined;
    if (!(!(isFields(aggregationRule)) || ((isList(aggregationRuleClusterRoleSelectors) ? aggregationRuleClusterRoleSelectors : noItems).length > 0))) errors.push(required(`${path}aggregationRule.clusterRoleSelectors`, "at least one clusterRoleSelector required if aggregationRule is non-nil"));
  }
  {
    const aggregationRule = self.aggregationRule;
    if (isFields(aggregationRule)) {
      const clusterRoleSelectors = aggregationRule.clusterRoleSelectors;
      if (isList(clusterRoleSelectors)) {
        for (let index = 0; index < clusterRoleSelectors.length; index++) {
          const item = clusterRoleSelectors[index];
          const itemOrZero = isFields(item) ? item : noFields;
          checkLabelSelector(itemOrZero, `${path}aggregationRule.clusterRoleSelectors[${index}]`, errors, { self, old, parent, context, before: undefined });
        }
      }
    }
  }
}
