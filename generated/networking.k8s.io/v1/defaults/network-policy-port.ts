// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.NetworkPolicyPort
// Hash: 22fe86fe788d
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.networking.v1.NetworkPolicyPort. */
export function applyDefaultsNetworkingV1NetworkPolicyPort(self: Fields): void {
  {
    if (self.protocol === undefined || self.protocol === null) self.protocol = "TCP";
  }
}
