// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.FileKeySelector
// Hash: 9f2e82065136
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";
import { dnsLabelProblems } from "../../../../runtime/validation/formats/dns-label.ts";
import { envVarNameProblems } from "../../../../runtime/validation/formats/env-var-name.ts";
import { pathWithoutBackstepsProblems } from "../../../../runtime/validation/formats/path-without-backsteps.ts";

/** The rules of io.k8s.api.core.v1.FileKeySelector. */
export function validateCoreV1FileKeySelector(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const key = self.key;
    if (!(typeof key === "string" && key !== "")) {
      errors.push(required(`${path}key`));
    } else {
      for (const problem of envVarNameProblems(key)) errors.push(invalid(`${path}key`, key, problem));
    }
  }
  {
    const volumeName = self.volumeName;
    if (!(typeof volumeName === "string" && volumeName !== "")) {
      errors.push(required(`${path}volumeName`));
    } else {
      for (const problem of dnsLabelProblems(volumeName)) errors.push(invalid(`${path}volumeName`, volumeName, problem));
    }
  }
  {
    const path2 = self.path;
    if (!(typeof path2 === "string" && path2 !== "")) {
      errors.push(required(`${path}path`));
    } else {
      for (const problem of pathWithoutBackstepsProblems(path2)) errors.push(invalid(`${path}path`, path2, problem));
    }
  }
}
