// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyBinding
// Hash: f5d8905c36ea
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkMutatingOperations } from "../../../../runtime/validation/checks/mutating-operations.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { dnsSubdomainProblems } from "../../../../runtime/validation/formats/dns-subdomain.ts";
import { validateAdmissionregistrationV1MatchResources } from "./match-resources.ts";
import { validateAdmissionregistrationV1ParamRef } from "./param-ref.ts";

/** The rules of io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyBinding. */
export function validateAdmissionregistrationV1MutatingAdmissionPolicyBinding(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
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
    const matchResources = isFields(spec) ? spec.matchResources : undefined;
    const oldMatchResources = isFields(oldSpec) ? oldSpec.matchResources : undefined;
    if (isFields(matchResources)) {
      const resourceRules = matchResources.resourceRules;
      const oldResourceRules = isFields(oldMatchResources) ? oldMatchResources.resourceRules : undefined;
      if (isList(resourceRules) && resourceRules.length > 0) {
        checkMutatingOperations(resourceRules, `${path}spec.matchResources.resourceRules`, errors, { self, old, parent, context, before: oldResourceRules });
      }
    }
  }
}
