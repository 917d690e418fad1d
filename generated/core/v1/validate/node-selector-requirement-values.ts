// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.NodeSelectorRequirement
// Hash: 49d83eb9c269
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isList } from "../../../../runtime/validation/fields.ts";
import { labelValueProblems } from "../../../../runtime/validation/formats/label-value.ts";

/** The rules of io.k8s.api.core.v1.NodeSelectorRequirement/values. */
export function validateCoreV1NodeSelectorRequirementValues(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const values = self.values;
    if (isList(values)) {
      for (let index = 0; index < values.length; index++) {
        const item = values[index];
        if (typeof item === "string" && item !== "") {
          for (const problem of labelValueProblems(item)) errors.push(invalid(`${path}values[${index}]`, item, problem));
        }
      }
    }
  }
}
