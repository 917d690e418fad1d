// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ImageVolumeSource
// Hash: f918fcd8a73a
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.core.v1.ImageVolumeSource. */
export function validateCoreV1ImageVolumeSource(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const pullPolicy = self.pullPolicy;
    if (!(typeof pullPolicy === "string" && pullPolicy !== "")) {
      errors.push(required(`${path}pullPolicy`));
    } else {
      if (pullPolicy !== "Always" && pullPolicy !== "IfNotPresent" && pullPolicy !== "Never") errors.push(notSupported(`${path}pullPolicy`, pullPolicy, ["Always","IfNotPresent","Never"]));
    }
  }
}
