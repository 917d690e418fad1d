// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceClaim
// Hash: a6e80cf15e64
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkItemOnce } from "../../../../runtime/validation/checks/item-once.ts";
import { type FieldError, tooMany } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields, noItems } from "../../../../runtime/validation/fields.ts";
import { validateResourceV1DeviceClaimConfiguration } from "./device-claim-configuration.ts";
import { validateResourceV1DeviceConstraint } from "./device-constraint.ts";
import { validateResourceV1DeviceRequest } from "./device-request.ts";

/** The rules of io.k8s.api.resource.v1.DeviceClaim. */
export function validateResourceV1DeviceClaim(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
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
            const itemOrZero = isFields(item) ? item : noFields;
            validateResourceV1DeviceRequest(itemOrZero, undefined, `${path}requests[${index}].`, errors, context, self);
          }
        }
      }
      {
        const requests2 = self.requests;
        const oldRequests = isFields(old) ? old.requests : undefined;
        if (isList(requests2) && requests2.length > 0) {
          checkItemOnce(requests2, `${path}requests`, errors, { self, old, parent, context, before: oldRequests, with: "name" });
        }
      }
    }
  }
  {
    const constraints = self.constraints;
    if (isList(constraints) && constraints.length > 0) {
      if (constraints.length > 32) errors.push(tooMany(`${path}constraints`, constraints.length, 32));
    }
  }
  {
    const constraints = self.constraints;
    if ((isList(constraints) ? constraints : noItems).length <= 32) {
      const constraints2 = self.constraints;
      if (isList(constraints2)) {
        for (let index = 0; index < constraints2.length; index++) {
          const item = constraints2[index];
          const itemOrZero = isFields(item) ? item : noFields;
          validateResourceV1DeviceConstraint(itemOrZero, undefined, `${path}constraints[${index}].`, errors, context, self);
        }
      }
    }
  }
  {
    const config = self.config;
    if (isList(config) && config.length > 0) {
      if (config.length > 32) errors.push(tooMany(`${path}config`, config.length, 32));
    }
  }
  {
    const config = self.config;
    if ((isList(config) ? config : noItems).length <= 32) {
      const config2 = self.config;
      if (isList(config2)) {
        for (let index = 0; index < config2.length; index++) {
          const item = config2[index];
          const itemOrZero = isFields(item) ? item : noFields;
          validateResourceV1DeviceClaimConfiguration(itemOrZero, undefined, `${path}config[${index}].`, errors, context, self);
        }
      }
    }
  }
}
