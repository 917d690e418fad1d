// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.NetworkPolicyList
// Hash: d4e7b0fb80b1
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsNetworkingV1NetworkPolicy } from "./network-policy.ts";

/** Fills in the defaults of io.k8s.api.networking.v1.NetworkPolicyList. */
export function applyDefaultsNetworkingV1NetworkPolicyList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsNetworkingV1NetworkPolicy(item);
      }
    }
  }
}
