// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ExpressionWarning
// Hash: 154308a6c007
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, required } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.admissionregistration.v1.ExpressionWarning. */
export function validateAdmissionregistrationV1ExpressionWarning(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const warning = self.warning;
    if (!(typeof warning === "string" && warning !== "")) errors.push(required(`${path}warning`));
  }
  {
    const fieldRef = self.fieldRef;
    if (!(typeof fieldRef === "string" && fieldRef !== "")) errors.push(required(`${path}fieldRef`));
  }
}
