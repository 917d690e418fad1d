// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.NodeSelectorRequirement
// Hash: 8be01e4c7a67
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, forbidden, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isList, noItems } from "../../../../runtime/validation/fields.ts";
import { qualifiedNameProblems } from "../../../../runtime/validation/formats/qualified-name.ts";

/** The rules of io.k8s.api.core.v1.NodeSelectorRequirement. */
export function validateCoreV1NodeSelectorRequirement(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const operator = self.operator;
    if (operator === "In" || operator === "NotIn") {
      const values = self.values;
      if (!(isList(values) && values.length > 0)) errors.push(required(`${path}values`, "must be specified when `operator` is 'In' or 'NotIn'"));
    }
  }
  {
    const operator = self.operator;
    if (operator === "Exists" || operator === "DoesNotExist") {
      const values = self.values;
      if (isList(values) && values.length > 0) errors.push(forbidden(`${path}values`, "may not be specified when `operator` is 'Exists' or 'DoesNotExist'"));
    }
  }
  {
    const operator = self.operator;
    if (operator === "Gt" || operator === "Lt") {
      const values = self.values;
      if (!((isList(values) ? values : noItems).length === 1)) errors.push(required(`${path}values`, "must be specified single value when `operator` is 'Lt' or 'Gt'"));
    }
  }
  {
    const operator = self.operator;
    const operatorOrZero = typeof operator === "string" ? operator : "";
    if (!(operator === "In" || operator === "NotIn" || operator === "Exists" || operator === "DoesNotExist" || operator === "Gt" || operator === "Lt")) errors.push(invalid(`${path}operator`, operatorOrZero, "not a valid selector operator"));
  }
  {
    const key = self.key;
    const keyOrZero = typeof key === "string" ? key : "";
    for (const problem of qualifiedNameProblems(keyOrZero)) errors.push(invalid(`${path}key`, keyOrZero, problem));
  }
}
