// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.AzureFileVolumeSource
// Hash: 6d05fd1ae043
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, required } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.core.v1.AzureFileVolumeSource. */
export function validateCoreV1AzureFileVolumeSource(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const secretName = self.secretName;
    if (!(typeof secretName === "string" && secretName !== "")) errors.push(required(`${path}secretName`));
  }
  {
    const shareName = self.shareName;
    if (!(typeof shareName === "string" && shareName !== "")) errors.push(required(`${path}shareName`));
  }
}
