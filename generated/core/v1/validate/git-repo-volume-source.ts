// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.GitRepoVolumeSource
// Hash: b3b7b8949ab6
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";
import { relativePathProblems } from "../../../../runtime/validation/formats/relative-path.ts";

/** The rules of io.k8s.api.core.v1.GitRepoVolumeSource. */
export function validateCoreV1GitRepoVolumeSource(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const repository = self.repository;
    if (!(typeof repository === "string" && repository !== "")) errors.push(required(`${path}repository`));
  }
  {
    const directory = self.directory;
    if (typeof directory === "string" && directory !== "") {
      for (const problem of relativePathProblems(directory)) errors.push(invalid(`${path}directory`, directory, problem));
    }
  }
}
