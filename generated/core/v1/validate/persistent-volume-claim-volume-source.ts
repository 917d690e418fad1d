// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PersistentVolumeClaimVolumeSource
// Hash: e7649124846b
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, required } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.core.v1.PersistentVolumeClaimVolumeSource. */
export function validateCoreV1PersistentVolumeClaimVolumeSource(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const claimName = self.claimName;
    if (!(typeof claimName === "string" && claimName !== "")) errors.push(required(`${path}claimName`));
  }
}
