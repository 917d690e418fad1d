// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.TopologySelectorLabelRequirement
// Hash: 7ff1180e8a20
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkUnique } from "../../../../runtime/validation/checks/unique.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isList } from "../../../../runtime/validation/fields.ts";
import { qualifiedNameProblems } from "../../../../runtime/validation/formats/qualified-name.ts";

/** The rules of io.k8s.api.core.v1.TopologySelectorLabelRequirement. */
export function validateCoreV1TopologySelectorLabelRequirement(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const values = self.values;
    if (!(isList(values) && values.length > 0)) errors.push(required(`${path}values`));
  }
  {
    const values = self.values;
    if (isList(values) && values.length > 0) {
      checkUnique(values, `${path}values`, errors, [], "");
    }
  }
  {
    const key = self.key;
    const keyOrZero = typeof key === "string" ? key : "";
    for (const problem of qualifiedNameProblems(keyOrZero)) errors.push(invalid(`${path}key`, keyOrZero, problem));
  }
}
