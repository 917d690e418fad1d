// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.VolumeError
// Hash: 72b931546300
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, tooLong } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isNumber, numberOf } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.storage.v1.VolumeError. */
export function validateStorageV1VolumeError(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const message = self.message;
    if (typeof message === "string" && message !== "") {
      if (Buffer.byteLength(message) > 1024) errors.push(tooLong(`${path}message`, 1024));
    }
  }
  {
    const errorCode = self.errorCode;
    if (isNumber(errorCode)) {
      if (!(numberOf(errorCode) >= 0)) errors.push(invalid(`${path}errorCode`, errorCode, "must be between 0 and 2147483647, inclusive"));
    }
  }
}
