// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.CinderVolumeSource
// Hash: 02cd726ad31d
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.core.v1.CinderVolumeSource. */
export function validateCoreV1CinderVolumeSource(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const volumeID = self.volumeID;
    if (!(typeof volumeID === "string" && volumeID !== "")) errors.push(required(`${path}volumeID`));
  }
  {
    const secretRef = self.secretRef;
    if (isFields(secretRef)) {
      const name = secretRef.name;
      if (!(typeof name === "string" && name !== "")) errors.push(required(`${path}secretRef.name`));
    }
  }
}
