// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ParamKind
// Hash: 8b9cea065e26
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkMixedCaseLabel } from "../../../../runtime/validation/checks/mixed-case-label.ts";
import { checkParamApiVersion } from "../../../../runtime/validation/checks/param-api-version.ts";
import { type FieldError, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.admissionregistration.v1.ParamKind. */
export function validateAdmissionregistrationV1ParamKind(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const apiVersion = self.apiVersion;
    const oldApiVersion = isFields(old) ? old.apiVersion : undefined;
    if (!(typeof apiVersion === "string" && apiVersion !== "")) {
      errors.push(required(`${path}apiVersion`));
    } else {
      checkParamApiVersion(apiVersion, `${path}apiVersion`, errors, { self, old, parent, context, before: oldApiVersion });
    }
  }
  {
    const kind = self.kind;
    const oldKind = isFields(old) ? old.kind : undefined;
    if (!(typeof kind === "string" && kind !== "")) {
      errors.push(required(`${path}kind`));
    } else {
      checkMixedCaseLabel(kind, `${path}kind`, errors, { self, old, parent, context, before: oldKind });
    }
  }
}
