// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.NetworkPolicySpec
// Hash: bc5096145447
import { type Fields, isFields, isList, noItems } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsNetworkingV1NetworkPolicyEgressRule } from "./network-policy-egress-rule.ts";
import { applyDefaultsNetworkingV1NetworkPolicyIngressRule } from "./network-policy-ingress-rule.ts";

/** Fills in the defaults of io.k8s.api.networking.v1.NetworkPolicySpec. */
export function applyDefaultsNetworkingV1NetworkPolicySpec(self: Fields): void {
  if (!isList(self.policyTypes) || self.policyTypes.length === 0) {
    const egress = self.egress;
    const made = (((isList(egress) ? egress : noItems).length > 0) ? ["Ingress", "Egress"] : ["Ingress"]);
    if (made !== undefined) self.policyTypes = made;
  }
  {
    const egress = self.egress;
    if (isList(egress)) {
      for (const item of egress) {
        if (isFields(item)) applyDefaultsNetworkingV1NetworkPolicyEgressRule(item);
      }
    }
  }
  {
    const ingress = self.ingress;
    if (isList(ingress)) {
      for (const item of ingress) {
        if (isFields(item)) applyDefaultsNetworkingV1NetworkPolicyIngressRule(item);
      }
    }
  }
}
