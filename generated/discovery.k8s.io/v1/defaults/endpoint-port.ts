// Source: schemas/kubernetes/openapi/discovery.k8s.io/v1.json#/components/schemas/io.k8s.api.discovery.v1.EndpointPort
// Hash: 4aa92d8f8ac2
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.discovery.v1.EndpointPort. */
export function applyDefaultsDiscoveryV1EndpointPort(self: Fields): void {
  if (self.name === undefined || self.name === null) self.name = "";
  if (self.protocol === undefined || self.protocol === null) self.protocol = "TCP";
}
