// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ExpressionWarning
// Hash: 0fa4cd181ec1
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkExpressionPlace } from "../../../../runtime/validation/checks/expression-place.ts";
import { type FieldError, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.admissionregistration.v1.ExpressionWarning. */
export function validateAdmissionregistrationV1ExpressionWarning(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const warning = self.warning;
    if (!(typeof warning === "string" && warning !== "")) errors.push(required(`${path}warning`));
  }
  {
    const fieldRef = self.fieldRef;
    const oldFieldRef = isFields(old) ? old.fieldRef : undefined;
    if (!(typeof fieldRef === "string" && fieldRef !== "")) {
      errors.push(required(`${path}fieldRef`));
    } else {
      checkExpressionPlace(fieldRef, `${path}fieldRef`, errors, { self, old, parent, context, before: oldFieldRef });
    }
  }
}
