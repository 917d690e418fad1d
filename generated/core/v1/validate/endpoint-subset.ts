// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.EndpointSubset
// Hash: 882dd86cf233
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields, noItems, ownPath } from "../../../../runtime/validation/fields.ts";
import { validateCoreV1EndpointAddress } from "./endpoint-address.ts";
import { validateCoreV1EndpointPort } from "./endpoint-port.ts";

/** The rules of io.k8s.api.core.v1.EndpointSubset. */
export function validateCoreV1EndpointSubset(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    const addresses = self.addresses;
    const notReadyAddresses = self.notReadyAddresses;
    if (!(((isList(addresses) ? addresses : noItems).length > 0) || ((isList(notReadyAddresses) ? notReadyAddresses : noItems).length > 0))) errors.push(required(ownPath(path), "must specify `addresses` or `notReadyAddresses`"));
  }
  {
    const addresses = self.addresses;
    if (isList(addresses)) {
      for (let index = 0; index < addresses.length; index++) {
        const item = addresses[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateCoreV1EndpointAddress(itemOrZero, undefined, `${path}addresses[${index}].`, errors, context, self);
      }
    }
  }
  {
    const notReadyAddresses = self.notReadyAddresses;
    if (isList(notReadyAddresses)) {
      for (let index = 0; index < notReadyAddresses.length; index++) {
        const item = notReadyAddresses[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateCoreV1EndpointAddress(itemOrZero, undefined, `${path}notReadyAddresses[${index}].`, errors, context, self);
      }
    }
  }
  {
    const ports = self.ports;
    if (isList(ports)) {
      for (let index = 0; index < ports.length; index++) {
        const item = ports[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateCoreV1EndpointPort(itemOrZero, undefined, `${path}ports[${index}].`, errors, context, self);
      }
    }
  }
}
