// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.NonResourcePolicyRule
// Hash: 3fefd5757e6d
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkNonResourceUrls } from "../../../../runtime/validation/checks/non-resource-urls.ts";
import { type FieldError, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { validateFlowcontrolV1NonResourcePolicyRuleVerbs } from "./non-resource-policy-rule-verbs.ts";

/** The rules of io.k8s.api.flowcontrol.v1.NonResourcePolicyRule. */
export function validateFlowcontrolV1NonResourcePolicyRule(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  validateFlowcontrolV1NonResourcePolicyRuleVerbs(self, isFields(old) ? old : undefined, path, errors, context, parent);
  {
    const nonResourceURLs = self.nonResourceURLs;
    const oldNonResourceURLs = isFields(old) ? old.nonResourceURLs : undefined;
    if (!(isList(nonResourceURLs) && nonResourceURLs.length > 0)) {
      errors.push(required(`${path}nonResourceURLs`, "nonResourceURLs must contain at least one value"));
    } else {
      checkNonResourceUrls(nonResourceURLs, `${path}nonResourceURLs`, errors, { self, old, parent, context, before: oldNonResourceURLs });
    }
  }
}
