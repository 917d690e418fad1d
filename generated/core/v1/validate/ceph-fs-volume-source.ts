// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.CephFSVolumeSource
// Hash: ecf512df0c5a
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isList } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.core.v1.CephFSVolumeSource. */
export function validateCoreV1CephFSVolumeSource(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const monitors = self.monitors;
    if (!(isList(monitors) && monitors.length > 0)) errors.push(required(`${path}monitors`));
  }
}
