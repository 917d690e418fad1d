// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.NetworkPolicySpec
// Hash: f0c990d44c98
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkLabelSelector } from "../../../../runtime/validation/checks/label-selector.ts";
import { type FieldError, invalid, notSupported } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields, noItems } from "../../../../runtime/validation/fields.ts";
import { validateNetworkingV1NetworkPolicyEgressRule } from "./network-policy-egress-rule.ts";
import { validateNetworkingV1NetworkPolicyIngressRule } from "./network-policy-ingress-rule.ts";

/** The rules of io.k8s.api.networking.v1.NetworkPolicySpec. */
export function validateNetworkingV1NetworkPolicySpec(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const podSelector = self.podSelector;
    const oldPodSelector = isFields(old) ? old.podSelector : undefined;
    const podSelectorOrZero = isFields(podSelector) ? podSelector : noFields;
    checkLabelSelector(podSelectorOrZero, `${path}podSelector`, errors, { self, old, parent, context, before: oldPodSelector });
  }
  {
    const ingress = self.ingress;
    if (isList(ingress)) {
      for (let index = 0; index < ingress.length; index++) {
        const item = ingress[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateNetworkingV1NetworkPolicyIngressRule(itemOrZero, undefined, `${path}ingress[${index}].`, errors, context, self);
      }
    }
  }
  {
    const egress = self.egress;
    if (isList(egress)) {
      for (let index = 0; index < egress.length; index++) {
        const item = egress[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateNetworkingV1NetworkPolicyEgressRule(itemOrZero, undefined, `${path}egress[${index}].`, errors, context, self);
      }
    }
  }
  {
    const policyTypes = self.policyTypes;
    if (isList(policyTypes) && policyTypes.length > 0) {
      if (!((isList(policyTypes) ? policyTypes : noItems).length <= 2)) errors.push(invalid(`${path}policyTypes`, policyTypes, "may not specify more than two policyTypes"));
    }
  }
  {
    const policyTypes = self.policyTypes;
    if ((isList(policyTypes) ? policyTypes : noItems).length <= 2) {
      const policyTypes2 = self.policyTypes;
      if (isList(policyTypes2)) {
        for (let index = 0; index < policyTypes2.length; index++) {
          const item = policyTypes2[index];
          if (typeof item === "string" && item !== "") {
            if (item !== "Ingress" && item !== "Egress") errors.push(notSupported(`${path}policyTypes[${index}]`, item, ["Ingress","Egress"]));
          }
        }
      }
    }
  }
}
