// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.SecretReference
// Hash: 5d45d6e391be
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, required } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.core.v1.SecretReference/volume. */
export function validateCoreV1SecretReferenceVolume(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const name = self.name;
    if (!(typeof name === "string" && name !== "")) errors.push(required(`${path}name`));
  }
  {
    const namespace = self.namespace;
    if (!(typeof namespace === "string" && namespace !== "")) errors.push(required(`${path}namespace`));
  }
}
