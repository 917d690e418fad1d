// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.HostPathVolumeSource
// Hash: 5407ce25d7b7
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";
import { pathWithoutBackstepsProblems } from "../../../../runtime/validation/formats/path-without-backsteps.ts";

/** The rules of io.k8s.api.core.v1.HostPathVolumeSource. */
export function validateCoreV1HostPathVolumeSource(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const path2 = self.path;
    if (!(typeof path2 === "string" && path2 !== "")) {
      errors.push(required(`${path}path`));
    } else {
      for (const problem of pathWithoutBackstepsProblems(path2)) errors.push(invalid(`${path}path`, path2, problem));
    }
  }
  {
    const type = self.type;
    if (typeof type === "string") {
      if (type !== "" && type !== "BlockDevice" && type !== "CharDevice" && type !== "Directory" && type !== "DirectoryOrCreate" && type !== "File" && type !== "FileOrCreate" && type !== "Socket") errors.push(notSupported(`${path}type`, type, ["","BlockDevice","CharDevice","Directory","DirectoryOrCreate","File","FileOrCreate","Socket"]));
    }
  }
}
