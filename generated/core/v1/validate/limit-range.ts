// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.LimitRange
// Hash: 8771673badda
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkLimitRange } from "../../../../runtime/validation/checks/limit-range.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.core.v1.LimitRange. */
export function validateCoreV1LimitRange(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const limits = isFields(spec) ? spec.limits : undefined;
    const oldLimits = isFields(oldSpec) ? oldSpec.limits : undefined;
    if (isList(limits) && limits.length > 0) {
      checkLimitRange(limits, `${path}spec.limits`, errors, { self, old, parent, context, before: oldLimits });
    }
  }
}
