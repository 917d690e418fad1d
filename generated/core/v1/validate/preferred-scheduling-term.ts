// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PreferredSchedulingTerm
// Hash: 07358f115428
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, noFields, numberOf } from "../../../../runtime/validation/fields.ts";
import { validateCoreV1NodeSelectorTermPreference } from "./node-selector-term-preference.ts";

/** The rules of io.k8s.api.core.v1.PreferredSchedulingTerm. */
export function validateCoreV1PreferredSchedulingTerm(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    const weight = self.weight;
    const weightOrZero = numberOf(weight);
    if (weightOrZero < 1 || weightOrZero > 100) errors.push(invalid(`${path}weight`, weightOrZero, "must be in the range 1-100"));
  }
  {
    const preference = self.preference;
    const oldPreference = isFields(old) ? old.preference : undefined;
    const preferenceOrZero = isFields(preference) ? preference : noFields;
    validateCoreV1NodeSelectorTermPreference(preferenceOrZero, isFields(oldPreference) ? oldPreference : undefined, `${path}preference.`, errors, context, self);
  }
}
