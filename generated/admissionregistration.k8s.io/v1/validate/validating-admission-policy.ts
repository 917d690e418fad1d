// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicy
// Hash: e58c8eff1ee0
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkConditions } from "../../../../runtime/validation/checks/conditions.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields } from "../../../../runtime/validation/fields.ts";
import { validateAdmissionregistrationV1ExpressionWarning } from "./expression-warning.ts";
import { validateAdmissionregistrationV1ValidatingAdmissionPolicySpec } from "./validating-admission-policy-spec.ts";

/** The rules of io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicy. */
export function validateAdmissionregistrationV1ValidatingAdmissionPolicy(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  if (context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const specOrZero = isFields(spec) ? spec : noFields;
    validateAdmissionregistrationV1ValidatingAdmissionPolicySpec(specOrZero, isFields(oldSpec) ? oldSpec : undefined, `${path}spec.`, errors, context, self);
  }
  if (context.operation === "update" && context.subresource === "status") {
    const status = self.status;
    const typeChecking = isFields(status) ? status.typeChecking : undefined;
    if (isFields(typeChecking)) {
      const expressionWarnings = typeChecking.expressionWarnings;
      if (isList(expressionWarnings)) {
        for (let index = 0; index < expressionWarnings.length; index++) {
          const item = expressionWarnings[index];
          const itemOrZero = isFields(item) ? item : noFields;
          validateAdmissionregistrationV1ExpressionWarning(itemOrZero, undefined, `${path}status.typeChecking.expressionWarnings[${index}].`, errors, context, self);
        }
      }
    }
  }
  if (context.operation === "update" && context.subresource === "status") {
    const status = self.status;
    const oldStatus = isFields(old) ? old.status : undefined;
    const conditions = isFields(status) ? status.conditions : undefined;
    const oldConditions = isFields(oldStatus) ? oldStatus.conditions : undefined;
    if (isList(conditions) && conditions.length > 0) {
      checkConditions(conditions, `${path}status.conditions`, errors, { self, old, parent, context, before: oldConditions });
    }
  }
}
