// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.NetworkPolicyIngressRule
// Hash: 4c199e9bf5a2
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields } from "../../../../runtime/validation/fields.ts";
import { validateNetworkingV1NetworkPolicyPeer } from "./network-policy-peer.ts";
import { validateNetworkingV1NetworkPolicyPort } from "./network-policy-port.ts";

/** The rules of io.k8s.api.networking.v1.NetworkPolicyIngressRule. */
export function validateNetworkingV1NetworkPolicyIngressRule(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    const ports = self.ports;
    if (isList(ports)) {
      for (let index = 0; index < ports.length; index++) {
        const item = ports[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateNetworkingV1NetworkPolicyPort(itemOrZero, undefined, `${path}ports[${index}].`, errors, context, self);
      }
    }
  }
  {
    const from = self.from;
    if (isList(from)) {
      for (let index = 0; index < from.length; index++) {
        const item = from[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateNetworkingV1NetworkPolicyPeer(itemOrZero, undefined, `${path}from[${index}].`, errors, context, self);
      }
    }
  }
}
