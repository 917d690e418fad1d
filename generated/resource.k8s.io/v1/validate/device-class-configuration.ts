// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceClassConfiguration
// Hash: 5d9558af375d
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { validateResourceV1OpaqueDeviceConfiguration } from "./opaque-device-configuration.ts";

/** The rules of io.k8s.api.resource.v1.DeviceClassConfiguration. */
export function validateResourceV1DeviceClassConfiguration(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    const opaque = self.opaque;
    const oldOpaque = isFields(old) ? old.opaque : undefined;
    if (!isFields(opaque)) {
      errors.push(required(`${path}opaque`));
    } else {
      validateResourceV1OpaqueDeviceConfiguration(opaque, isFields(oldOpaque) ? oldOpaque : undefined, `${path}opaque.`, errors, context, self);
    }
  }
}
