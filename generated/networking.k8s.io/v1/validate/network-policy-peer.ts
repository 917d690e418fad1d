// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.NetworkPolicyPeer
// Hash: c27bf1ab3f11
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkLabelSelector } from "../../../../runtime/validation/checks/label-selector.ts";
import { type FieldError, forbidden, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, ownPath } from "../../../../runtime/validation/fields.ts";
import { validateNetworkingV1IPBlock } from "./ip-block.ts";

/** The rules of io.k8s.api.networking.v1.NetworkPolicyPeer. */
export function validateNetworkingV1NetworkPolicyPeer(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const podSelector = self.podSelector;
    const oldPodSelector = isFields(old) ? old.podSelector : undefined;
    if (isFields(podSelector)) {
      checkLabelSelector(podSelector, `${path}podSelector`, errors, { self, old, parent, context, before: oldPodSelector });
    }
  }
  {
    const namespaceSelector = self.namespaceSelector;
    const oldNamespaceSelector = isFields(old) ? old.namespaceSelector : undefined;
    if (isFields(namespaceSelector)) {
      checkLabelSelector(namespaceSelector, `${path}namespaceSelector`, errors, { self, old, parent, context, before: oldNamespaceSelector });
    }
  }
  {
    const ipBlock = self.ipBlock;
    const oldIpBlock = isFields(old) ? old.ipBlock : undefined;
    if (isFields(ipBlock)) {
      validateNetworkingV1IPBlock(ipBlock, isFields(oldIpBlock) ? oldIpBlock : undefined, `${path}ipBlock.`, errors, context, self);
    }
  }
  {
    const podSelector = self.podSelector;
    const namespaceSelector = self.namespaceSelector;
    const ipBlock = self.ipBlock;
    if (!((isFields(podSelector)) || (isFields(namespaceSelector)) || (isFields(ipBlock)))) errors.push(required(ownPath(path), "must specify a peer"));
  }
  {
    const ipBlock = self.ipBlock;
    const podSelector = self.podSelector;
    const namespaceSelector = self.namespaceSelector;
    if (!(!(isFields(ipBlock)) || !((isFields(podSelector)) || (isFields(namespaceSelector))))) errors.push(forbidden(ownPath(path), "may not specify both ipBlock and another peer"));
  }
}
