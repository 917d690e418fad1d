// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.NetworkPolicyPort
// Hash: b6165e5ad4d5
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.networking.v1.NetworkPolicyPort. */
export function applyDefaultsNetworkingV1NetworkPolicyPort(self: Fields): void {
  if (self.protocol === undefined || self.protocol === null) self.protocol = "TCP";
}
