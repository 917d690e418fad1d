// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceClaimConfiguration
// Hash: 70d1036b638d
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkRequestReference } from "../../../../runtime/validation/checks/request-reference.ts";
import { checkUnique } from "../../../../runtime/validation/checks/unique.ts";
import { type FieldError, required, tooMany } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noItems } from "../../../../runtime/validation/fields.ts";
import { validateResourceV1OpaqueDeviceConfiguration } from "./opaque-device-configuration.ts";

/** The rules of io.k8s.api.resource.v1.DeviceClaimConfiguration. */
export function validateResourceV1DeviceClaimConfiguration(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const requests = self.requests;
    if (isList(requests) && requests.length > 0) {
      if (requests.length > 32) errors.push(tooMany(`${path}requests`, requests.length, 32));
    }
  }
  {
    const requests = self.requests;
    if ((isList(requests) ? requests : noItems).length <= 32) {
      {
        const requests2 = self.requests;
        if (isList(requests2)) {
          for (let index = 0; index < requests2.length; index++) {
            const item = requests2[index];
            const itemOrZero = typeof item === "string" ? item : "";
            checkRequestReference(itemOrZero, `${path}requests[${index}]`, errors, { self, old, parent, context, before: undefined });
          }
        }
      }
      {
        const requests2 = self.requests;
        if (isList(requests2) && requests2.length > 0) {
          checkUnique(requests2, `${path}requests`, errors, [], "");
        }
      }
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
