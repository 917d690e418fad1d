// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ServiceSpec
// Hash: b4029f993a5c
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1ServicePort } from "./service-port.ts";

/** Fills in the defaults of io.k8s.api.core.v1.ServiceSpec. */
export function applyDefaultsCoreV1ServiceSpec(self: Fields): void {
  {
    const ports = self.ports;
    if (isList(ports)) {
      for (const item of ports) {
        if (isFields(item)) applyDefaultsCoreV1ServicePort(item);
      }
    }
  }
}
