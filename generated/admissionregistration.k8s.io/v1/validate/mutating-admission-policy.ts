// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicy
// Hash: 684c89fe8288
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, noFields } from "../../../../runtime/validation/fields.ts";
import { validateAdmissionregistrationV1MutatingAdmissionPolicySpec } from "./mutating-admission-policy-spec.ts";

/** The rules of io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicy. */
export function validateAdmissionregistrationV1MutatingAdmissionPolicy(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const specOrZero = isFields(spec) ? spec : noFields;
    validateAdmissionregistrationV1MutatingAdmissionPolicySpec(specOrZero, isFields(oldSpec) ? oldSpec : undefined, `${path}spec.`, errors, context, self);
  }
}
