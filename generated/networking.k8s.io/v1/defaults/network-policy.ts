// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.NetworkPolicy
// Hash: 54f81e224cf8
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsNetworkingV1NetworkPolicySpec } from "./network-policy-spec.ts";

/** Fills in the defaults of io.k8s.api.networking.v1.NetworkPolicy. */
export function applyDefaultsNetworkingV1NetworkPolicy(self: Fields): void {
  {
    const spec = self.spec;
    if (isFields(spec)) applyDefaultsNetworkingV1NetworkPolicySpec(spec);
    else {
      const made: Fields = {};
      applyDefaultsNetworkingV1NetworkPolicySpec(made);
      if (hasMembers(made)) self.spec = made;
    }
  }
}
