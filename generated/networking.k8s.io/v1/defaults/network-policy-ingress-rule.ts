// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.NetworkPolicyIngressRule
// Hash: b64a3a937256
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsNetworkingV1NetworkPolicyPort } from "./network-policy-port.ts";

/** Fills in the defaults of io.k8s.api.networking.v1.NetworkPolicyIngressRule. */
export function applyDefaultsNetworkingV1NetworkPolicyIngressRule(self: Fields): void {
  {
    const ports = self.ports;
    if (isList(ports)) {
      for (const item of ports) {
        if (isFields(item)) applyDefaultsNetworkingV1NetworkPolicyPort(item);
      }
    }
  }
}
