// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.RuleWithOperations
// Hash: de5562f27b5a
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkRuleResources } from "../../../../runtime/validation/checks/rule-resources.ts";
import { type FieldError, invalid, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noItems } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.admissionregistration.v1.RuleWithOperations. */
export function validateAdmissionregistrationV1RuleWithOperations(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const operations = self.operations;
    if (!(isList(operations) && operations.length > 0)) {
      errors.push(required(`${path}operations`));
    } else {
      if (!(((isList(operations) ? operations : noItems).length === 1) || !((isList(operations) ? operations : noItems).includes("*")))) errors.push(invalid(`${path}operations`, operations, "if '*' is present, must not specify other operations"));
    }
  }
  {
    const operations = self.operations;
    if (isList(operations)) {
      for (let index = 0; index < operations.length; index++) {
        const item = operations[index];
        const itemOrZero = typeof item === "string" ? item : "";
        if (itemOrZero !== "*" && itemOrZero !== "CONNECT" && itemOrZero !== "CREATE" && itemOrZero !== "DELETE" && itemOrZero !== "UPDATE") errors.push(notSupported(`${path}operations[${index}]`, itemOrZero, ["*","CONNECT","CREATE","DELETE","UPDATE"]));
      }
    }
  }
  {
    const apiGroups = self.apiGroups;
    if (!(isList(apiGroups) && apiGroups.length > 0)) {
      errors.push(required(`${path}apiGroups`));
    } else {
      if (!(((isList(apiGroups) ? apiGroups : noItems).length === 1) || !((isList(apiGroups) ? apiGroups : noItems).includes("*")))) errors.push(invalid(`${path}apiGroups`, apiGroups, "if '*' is present, must not specify other API groups"));
    }
  }
  {
    const apiVersions = self.apiVersions;
    if (!(isList(apiVersions) && apiVersions.length > 0)) {
      errors.push(required(`${path}apiVersions`));
    } else {
      if (!(((isList(apiVersions) ? apiVersions : noItems).length === 1) || !((isList(apiVersions) ? apiVersions : noItems).includes("*")))) errors.push(invalid(`${path}apiVersions`, apiVersions, "if '*' is present, must not specify other API versions"));
    }
  }
  {
    const apiVersions = self.apiVersions;
    if (isList(apiVersions)) {
      for (let index = 0; index < apiVersions.length; index++) {
        const item = apiVersions[index];
        if (!(typeof item === "string" && item !== "")) errors.push(required(`${path}apiVersions[${index}]`));
      }
    }
  }
  {
    const resources = self.resources;
    const oldResources = isFields(old) ? old.resources : undefined;
    if (!(isList(resources) && resources.length > 0)) {
      errors.push(required(`${path}resources`));
    } else {
      checkRuleResources(resources, `${path}resources`, errors, { self, old, parent, context, before: oldResources });
    }
  }
  {
    const scope = self.scope;
    if (typeof scope === "string") {
      if (scope !== "*" && scope !== "Cluster" && scope !== "Namespaced") errors.push(notSupported(`${path}scope`, scope, ["*","Cluster","Namespaced"]));
    }
  }
}
