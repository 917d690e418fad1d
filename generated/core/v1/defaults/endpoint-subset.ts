// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.EndpointSubset
// Hash: 9cd551ea5743
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1EndpointPort } from "./endpoint-port.ts";

/** Fills in the defaults of io.k8s.api.core.v1.EndpointSubset. */
export function applyDefaultsCoreV1EndpointSubset(self: Fields): void {
  {
    const ports = self.ports;
    if (isList(ports)) {
      for (const item of ports) {
        if (isFields(item)) applyDefaultsCoreV1EndpointPort(item);
      }
    }
  }
}
