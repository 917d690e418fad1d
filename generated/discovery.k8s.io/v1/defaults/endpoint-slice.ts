// Source: schemas/kubernetes/openapi/discovery.k8s.io/v1.json#/components/schemas/io.k8s.api.discovery.v1.EndpointSlice
// Hash: 344c59a1cb0a
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsDiscoveryV1EndpointPort } from "./endpoint-port.ts";

/** Fills in the defaults of io.k8s.api.discovery.v1.EndpointSlice. */
export function applyDefaultsDiscoveryV1EndpointSlice(self: Fields): void {
  {
    const ports = self.ports;
    if (isList(ports)) {
      for (const item of ports) {
        if (isFields(item)) applyDefaultsDiscoveryV1EndpointPort(item);
      }
    }
  }
}
