// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.ResourcePolicyRule
// Hash: 0f677f01a543
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkFlowNamespaces } from "../../../../runtime/validation/checks/flow-namespaces.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noItems } from "../../../../runtime/validation/fields.ts";
import { validateFlowcontrolV1NonResourcePolicyRuleVerbs } from "./non-resource-policy-rule-verbs.ts";

/** The rules of io.k8s.api.flowcontrol.v1.ResourcePolicyRule. */
export function validateFlowcontrolV1ResourcePolicyRule(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  validateFlowcontrolV1NonResourcePolicyRuleVerbs(self, isFields(old) ? old : undefined, path, errors, context, parent);
  {
    const apiGroups = self.apiGroups;
    if (!(isList(apiGroups) && apiGroups.length > 0)) {
      errors.push(required(`${path}apiGroups`, "resource rules must supply at least one api group"));
    } else {
      if (!(((isList(apiGroups) ? apiGroups : noItems).length === 1) || !((isList(apiGroups) ? apiGroups : noItems).includes("*")))) errors.push(invalid(`${path}apiGroups`, apiGroups, "if '*' is present, must not specify other api groups"));
    }
  }
  {
    const resources = self.resources;
    if (!(isList(resources) && resources.length > 0)) {
      errors.push(required(`${path}resources`, "resource rules must supply at least one resource"));
    } else {
      if (!(((isList(resources) ? resources : noItems).length === 1) || !((isList(resources) ? resources : noItems).includes("*")))) errors.push(invalid(`${path}resources`, resources, "if '*' is present, must not specify other resources"));
    }
  }
  {
    const namespaces = self.namespaces;
    const clusterScope = self.clusterScope;
    if (!(((isList(namespaces) ? namespaces : noItems).length > 0) || (clusterScope === true))) errors.push(required(`${path}namespaces`, "resource rules that are not cluster scoped must supply at least one namespace"));
  }
  {
    const namespaces = self.namespaces;
    const oldNamespaces = isFields(old) ? old.namespaces : undefined;
    if (isList(namespaces) && namespaces.length > 0) {
      checkFlowNamespaces(namespaces, `${path}namespaces`, errors, { self, old, parent, context, before: oldNamespaces });
    }
  }
}
