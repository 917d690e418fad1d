// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PhotonPersistentDiskVolumeSource
// Hash: df9dbfd901c9
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, required } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.core.v1.PhotonPersistentDiskVolumeSource. */
export function validateCoreV1PhotonPersistentDiskVolumeSource(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const pdID = self.pdID;
    if (!(typeof pdID === "string" && pdID !== "")) errors.push(required(`${path}pdID`));
  }
}
