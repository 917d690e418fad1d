// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicySpec
// Hash: 03b7c906f57d
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkMatchConditions } from "../../../../runtime/validation/checks/match-conditions.ts";
import { checkMutatingOperations } from "../../../../runtime/validation/checks/mutating-operations.ts";
import { checkMutatingPolicyExpressions } from "../../../../runtime/validation/checks/mutating-policy-expressions.ts";
import { type FieldError, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noItems, ownPath } from "../../../../runtime/validation/fields.ts";
import { validateAdmissionregistrationV1MatchResources } from "./match-resources.ts";
import { validateAdmissionregistrationV1ParamKind } from "./param-kind.ts";

/** The rules of io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicySpec. */
export function validateAdmissionregistrationV1MutatingAdmissionPolicySpec(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const failurePolicy = self.failurePolicy;
    if (typeof failurePolicy === "string") {
      if (failurePolicy !== "Fail" && failurePolicy !== "Ignore") errors.push(notSupported(`${path}failurePolicy`, failurePolicy, ["Fail","Ignore"]));
    }
  }
  {
    const paramKind = self.paramKind;
    const oldParamKind = isFields(old) ? old.paramKind : undefined;
    if (isFields(paramKind)) {
      validateAdmissionregistrationV1ParamKind(paramKind, isFields(oldParamKind) ? oldParamKind : undefined, `${path}paramKind.`, errors, context, self);
    }
  }
  {
    const matchConstraints = self.matchConstraints;
    if (!isFields(matchConstraints)) errors.push(required(`${path}matchConstraints`, ""));
  }
  {
    const matchConstraints = self.matchConstraints;
    const oldMatchConstraints = isFields(old) ? old.matchConstraints : undefined;
    if (isFields(matchConstraints)) {
      validateAdmissionregistrationV1MatchResources(matchConstraints, isFields(oldMatchConstraints) ? oldMatchConstraints : undefined, `${path}matchConstraints.`, errors, context, self);
    }
  }
  {
    const matchConstraints = self.matchConstraints;
    const matchConstraintsResourceRules = isFields(matchConstraints) ? matchConstraints.resourceRules : undefined;
    if (!(!(isFields(matchConstraints)) || ((isList(matchConstraintsResourceRules) ? matchConstraintsResourceRules : noItems).length > 0))) errors.push(required(`${path}matchConstraints.resourceRules`, ""));
  }
  {
    const matchConstraints = self.matchConstraints;
    const oldMatchConstraints = isFields(old) ? old.matchConstraints : undefined;
    if (isFields(matchConstraints)) {
      const resourceRules = matchConstraints.resourceRules;
      const oldResourceRules = isFields(oldMatchConstraints) ? oldMatchConstraints.resourceRules : undefined;
      if (isList(resourceRules) && resourceRules.length > 0) {
        checkMutatingOperations(resourceRules, `${path}matchConstraints.resourceRules`, errors, { self, old, parent, context, before: oldResourceRules });
      }
    }
  }
  {
    const matchConditions = self.matchConditions;
    const oldMatchConditions = isFields(old) ? old.matchConditions : undefined;
    if (isList(matchConditions) && matchConditions.length > 0) {
      checkMatchConditions(matchConditions, `${path}matchConditions`, errors, { self, old, parent, context, before: oldMatchConditions, with: "policy" });
    }
  }
  checkMutatingPolicyExpressions(self, ownPath(path), errors, { self, old, parent, context, before: old });
  {
    const reinvocationPolicy = self.reinvocationPolicy;
    if (!(typeof reinvocationPolicy === "string" && reinvocationPolicy !== "")) {
      errors.push(required(`${path}reinvocationPolicy`));
    } else {
      if (reinvocationPolicy !== "IfNeeded" && reinvocationPolicy !== "Never") errors.push(notSupported(`${path}reinvocationPolicy`, reinvocationPolicy, ["IfNeeded","Never"]));
    }
  }
}
