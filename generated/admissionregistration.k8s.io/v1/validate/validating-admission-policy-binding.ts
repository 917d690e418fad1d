// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBinding
// Hash: dc2061359328
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkValidationActions } from "../../../../runtime/validation/checks/validation-actions.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noItems } from "../../../../runtime/validation/fields.ts";
import { dnsSubdomainProblems } from "../../../../runtime/validation/formats/dns-subdomain.ts";
import { validateAdmissionregistrationV1MatchResources } from "./match-resources.ts";
import { validateAdmissionregistrationV1ParamRef } from "./param-ref.ts";

/** The rules of io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBinding. */
export function validateAdmissionregistrationV1ValidatingAdmissionPolicyBinding(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const spec = self.spec;
    const policyName = isFields(spec) ? spec.policyName : undefined;
    if (!(typeof policyName === "string" && policyName !== "")) {
      errors.push(required(`${path}spec.policyName`));
    } else {
      for (const problem of dnsSubdomainProblems(policyName)) errors.push(invalid(`${path}spec.policyName`, policyName, problem));
    }
  }
  {
    const spec = self.spec;
    const paramRef = isFields(spec) ? spec.paramRef : undefined;
    if (isFields(paramRef)) {
      validateAdmissionregistrationV1ParamRef(paramRef, undefined, `${path}spec.paramRef.`, errors, context, self);
    }
  }
  {
    const spec = self.spec;
    const matchResources = isFields(spec) ? spec.matchResources : undefined;
    if (isFields(matchResources)) {
      validateAdmissionregistrationV1MatchResources(matchResources, undefined, `${path}spec.matchResources.`, errors, context, self);
    }
  }
  {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const validationActions = isFields(spec) ? spec.validationActions : undefined;
    const oldValidationActions = isFields(oldSpec) ? oldSpec.validationActions : undefined;
    if (isList(validationActions) && validationActions.length > 0) {
      checkValidationActions(validationActions, `${path}spec.validationActions`, errors, { self, old, parent, context, before: oldValidationActions });
    }
  }
  {
    const spec = self.spec;
    const specValidationActions = isFields(spec) ? spec.validationActions : undefined;
    if (!((isList(specValidationActions) ? specValidationActions : noItems).length > 0)) errors.push(required(`${path}spec.validationActions`, "at least one validation action is required"));
  }
}
