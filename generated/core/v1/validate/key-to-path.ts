// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.KeyToPath
// Hash: 6325933960cf
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isNumber } from "../../../../runtime/validation/fields.ts";
import { filePathProblems } from "../../../../runtime/validation/formats/file-path.ts";

/** The rules of io.k8s.api.core.v1.KeyToPath. */
export function validateCoreV1KeyToPath(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const key = self.key;
    if (!(typeof key === "string" && key !== "")) errors.push(required(`${path}key`));
  }
  {
    const path2 = self.path;
    if (!(typeof path2 === "string" && path2 !== "")) {
      errors.push(required(`${path}path`));
    } else {
      for (const problem of filePathProblems(path2)) errors.push(invalid(`${path}path`, path2, problem));
    }
  }
  {
    const mode = self.mode;
    if (isNumber(mode)) {
      if (mode < 0 || mode > 511) errors.push(invalid(`${path}mode`, mode, "must be a number between 0 and 0777 (octal), both inclusive"));
    }
  }
}
