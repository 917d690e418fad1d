// Source: schemas/kubernetes/openapi/discovery.k8s.io/v1.json#/components/schemas/io.k8s.api.discovery.v1.EndpointSlice
// Hash: 34bc550d3f54
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, notSupported, required, tooMany } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields } from "../../../../runtime/validation/fields.ts";
import { sameValue } from "../../../../runtime/validation/same-value.ts";
import { validateDiscoveryV1EndpointPort } from "./endpoint-port.ts";
import { validateDiscoveryV1Endpoint } from "./endpoint.ts";

/** The rules of io.k8s.api.discovery.v1.EndpointSlice. */
export function validateDiscoveryV1EndpointSlice(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    const addressType = self.addressType;
    if (!(typeof addressType === "string" && addressType !== "")) {
      errors.push(required(`${path}addressType`));
    } else {
      if (addressType !== "FQDN" && addressType !== "IPv4" && addressType !== "IPv6") errors.push(notSupported(`${path}addressType`, addressType, ["FQDN","IPv4","IPv6"]));
    }
  }
  {
    const ports = self.ports;
    if (isList(ports) && ports.length > 0) {
      if (ports.length > 20000) errors.push(tooMany(`${path}ports`, ports.length, 20000));
    }
  }
  {
    const ports = self.ports;
    if (isList(ports)) {
      for (let index = 0; index < ports.length; index++) {
        const item = ports[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateDiscoveryV1EndpointPort(itemOrZero, undefined, `${path}ports[${index}].`, errors, context, self);
      }
    }
  }
  {
    const oldEndpoints = isFields(old) ? old.endpoints : undefined;
    const endpoints = self.endpoints;
    if (!(isList(oldEndpoints) && oldEndpoints.length > 0) || !(sameValue(endpoints, oldEndpoints))) {
      {
        const endpoints2 = self.endpoints;
        if (isList(endpoints2) && endpoints2.length > 0) {
          if (endpoints2.length > 1000) errors.push(tooMany(`${path}endpoints`, endpoints2.length, 1000));
        }
      }
      {
        const endpoints2 = self.endpoints;
        if (isList(endpoints2)) {
          for (let index = 0; index < endpoints2.length; index++) {
            const item = endpoints2[index];
            const itemOrZero = isFields(item) ? item : noFields;
            validateDiscoveryV1Endpoint(itemOrZero, undefined, `${path}endpoints[${index}].`, errors, context, self);
          }
        }
      }
    }
  }
  if (context.operation === "update" && context.subresource !== "status") {
    const addressType = self.addressType;
    const oldAddressType = isFields(old) ? old.addressType : undefined;
    if (old !== undefined && !sameValue(addressType, oldAddressType)) errors.push(invalid(`${path}addressType`, addressType, "field is immutable"));
  }
}
