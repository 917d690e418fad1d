// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceAllocationConfiguration
// Hash: c4862d08ef65
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, notSupported, required, tooMany } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { validateResourceV1OpaqueDeviceConfiguration } from "./opaque-device-configuration.ts";

/** The rules of io.k8s.api.resource.v1.DeviceAllocationConfiguration. */
export function validateResourceV1DeviceAllocationConfiguration(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    const source = self.source;
    if (!(typeof source === "string" && source !== "")) {
      errors.push(required(`${path}source`));
    } else {
      if (source !== "FromClaim" && source !== "FromClass") errors.push(notSupported(`${path}source`, source, ["FromClaim","FromClass"]));
    }
  }
  {
    const requests = self.requests;
    if (isList(requests) && requests.length > 0) {
      if (requests.length > 32) errors.push(tooMany(`${path}requests`, requests.length, 32));
    }
  }
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
