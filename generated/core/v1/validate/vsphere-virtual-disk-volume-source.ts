// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.VsphereVirtualDiskVolumeSource
// Hash: 19a7ee7e5a7e
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, required } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.core.v1.VsphereVirtualDiskVolumeSource. */
export function validateCoreV1VsphereVirtualDiskVolumeSource(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const volumePath = self.volumePath;
    if (!(typeof volumePath === "string" && volumePath !== "")) errors.push(required(`${path}volumePath`));
  }
}
