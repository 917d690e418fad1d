// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.PolicyRule
// Hash: db1d68fab4cc
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noItems } from "../../../../runtime/validation/fields.ts";
import { validateRbacV1PolicyRuleResources } from "./policy-rule-resources.ts";

/** The rules of io.k8s.api.rbac.v1.PolicyRule/namespaced. */
export function validateRbacV1PolicyRuleNamespaced(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const verbs = self.verbs;
    if (!(isList(verbs) && verbs.length > 0)) errors.push(required(`${path}verbs`, "verbs must contain at least one value"));
  }
  {
    const nonResourceURLs = self.nonResourceURLs;
    if ((isList(nonResourceURLs) ? nonResourceURLs : noItems).length > 0) {
      {
        const nonResourceURLs2 = self.nonResourceURLs;
        if (isList(nonResourceURLs2) && nonResourceURLs2.length > 0) {
          errors.push(invalid(`${path}nonResourceURLs`, nonResourceURLs2, "namespaced rules cannot apply to non-resource URLs"));
        }
      }
      {
        const nonResourceURLs2 = self.nonResourceURLs;
        if (isList(nonResourceURLs2) && nonResourceURLs2.length > 0) {
          const apiGroups = self.apiGroups;
          const resources = self.resources;
          const resourceNames = self.resourceNames;
          if (!(((isList(apiGroups) ? apiGroups : noItems).length === 0) && ((isList(resources) ? resources : noItems).length === 0) && ((isList(resourceNames) ? resourceNames : noItems).length === 0))) errors.push(invalid(`${path}nonResourceURLs`, nonResourceURLs2, "rules cannot apply to both regular resources and non-resource URLs"));
        }
      }
    } else {
      validateRbacV1PolicyRuleResources(self, isFields(old) ? old : undefined, path, errors, context, parent);
    }
  }
}
