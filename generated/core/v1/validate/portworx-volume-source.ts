// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PortworxVolumeSource
// Hash: f8b23b7ad818
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, required } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.core.v1.PortworxVolumeSource. */
export function validateCoreV1PortworxVolumeSource(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const volumeID = self.volumeID;
    if (!(typeof volumeID === "string" && volumeID !== "")) errors.push(required(`${path}volumeID`));
  }
}
