// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.VolumeError
// Hash: 8cb78e03f88e
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkVolumeErrorMessage } from "../../../../runtime/validation/checks/volume-error-message.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isNumber, numberOf } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.storage.v1.VolumeError. */
export function validateStorageV1VolumeError(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const message = self.message;
    const oldMessage = isFields(old) ? old.message : undefined;
    if (typeof message === "string" && message !== "") {
      checkVolumeErrorMessage(message, `${path}message`, errors, { self, old, parent, context, before: oldMessage });
    }
  }
  {
    const errorCode = self.errorCode;
    if (isNumber(errorCode)) {
      if (!(numberOf(errorCode) >= 0)) errors.push(invalid(`${path}errorCode`, errorCode, "must be between 0 and 2147483647, inclusive"));
    }
  }
}
