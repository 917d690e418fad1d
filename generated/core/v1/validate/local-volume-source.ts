// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.LocalVolumeSource
// Hash: 93a7c98a3a03
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";
import { pathWithoutBackstepsProblems } from "../../../../runtime/validation/formats/path-without-backsteps.ts";

/** The rules of io.k8s.api.core.v1.LocalVolumeSource. */
export function validateCoreV1LocalVolumeSource(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const path2 = self.path;
    if (!(typeof path2 === "string" && path2 !== "")) {
      errors.push(required(`${path}path`));
    } else {
      for (const problem of pathWithoutBackstepsProblems(path2)) errors.push(invalid(`${path}path`, path2, problem));
    }
  }
}
