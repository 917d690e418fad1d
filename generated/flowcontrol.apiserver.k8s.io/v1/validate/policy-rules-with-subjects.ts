// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.PolicyRulesWithSubjects
// Hash: 719dead3522d
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields, noItems, ownPath } from "../../../../runtime/validation/fields.ts";
import { validateFlowcontrolV1NonResourcePolicyRule } from "./non-resource-policy-rule.ts";
import { validateFlowcontrolV1ResourcePolicyRule } from "./resource-policy-rule.ts";
import { validateFlowcontrolV1Subject } from "./subject.ts";

/** The rules of io.k8s.api.flowcontrol.v1.PolicyRulesWithSubjects. */
export function validateFlowcontrolV1PolicyRulesWithSubjects(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    const subjects = self.subjects;
    if (!(isList(subjects) && subjects.length > 0)) errors.push(required(`${path}subjects`, "subjects must contain at least one value"));
  }
  {
    const subjects = self.subjects;
    if (isList(subjects)) {
      for (let index = 0; index < subjects.length; index++) {
        const item = subjects[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateFlowcontrolV1Subject(itemOrZero, undefined, `${path}subjects[${index}].`, errors, context, self);
      }
    }
  }
  {
    const resourceRules = self.resourceRules;
    const nonResourceRules = self.nonResourceRules;
    if (!(((isList(resourceRules) ? resourceRules : noItems).length > 0) || ((isList(nonResourceRules) ? nonResourceRules : noItems).length > 0))) errors.push(required(ownPath(path), "at least one of resourceRules and nonResourceRules has to be non-empty"));
  }
  {
    const resourceRules = self.resourceRules;
    if (isList(resourceRules)) {
      for (let index = 0; index < resourceRules.length; index++) {
        const item = resourceRules[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateFlowcontrolV1ResourcePolicyRule(itemOrZero, undefined, `${path}resourceRules[${index}].`, errors, context, self);
      }
    }
  }
  {
    const nonResourceRules = self.nonResourceRules;
    if (isList(nonResourceRules)) {
      for (let index = 0; index < nonResourceRules.length; index++) {
        const item = nonResourceRules[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateFlowcontrolV1NonResourcePolicyRule(itemOrZero, undefined, `${path}nonResourceRules[${index}].`, errors, context, self);
      }
    }
  }
}
