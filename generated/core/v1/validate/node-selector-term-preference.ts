// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.NodeSelectorTerm
// Hash: 2c1a0ffea53f
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields } from "../../../../runtime/validation/fields.ts";
import { validateCoreV1NodeSelectorRequirementField } from "./node-selector-requirement-field.ts";
import { validateCoreV1NodeSelectorRequirement } from "./node-selector-requirement.ts";

/** The rules of io.k8s.api.core.v1.NodeSelectorTerm/preference. */
export function validateCoreV1NodeSelectorTermPreference(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    const matchExpressions = self.matchExpressions;
    if (isList(matchExpressions)) {
      for (let index = 0; index < matchExpressions.length; index++) {
        const item = matchExpressions[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateCoreV1NodeSelectorRequirement(itemOrZero, undefined, `${path}matchExpressions[${index}].`, errors, context, self);
      }
    }
  }
  {
    const matchFields = self.matchFields;
    if (isList(matchFields)) {
      for (let index = 0; index < matchFields.length; index++) {
        const item = matchFields[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateCoreV1NodeSelectorRequirementField(itemOrZero, undefined, `${path}matchFields[${index}].`, errors, context, self);
      }
    }
  }
}
