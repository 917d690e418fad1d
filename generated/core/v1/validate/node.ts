// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Node
// Hash: 45e48d908d09
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkNodeTaints } from "../../../../runtime/validation/checks/node-taints.ts";
import { checkNodeUpdate } from "../../../../runtime/validation/checks/node-update.ts";
import { checkPodCidrs } from "../../../../runtime/validation/checks/pod-cidrs.ts";
import { type FieldError, forbidden, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, isNumber, noItems, numberOf, ownPath } from "../../../../runtime/validation/fields.ts";
import { validateCoreV1NodeStatus } from "./node-status.ts";

/** The rules of io.k8s.api.core.v1.Node. */
export function validateCoreV1Node(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const spec = self.spec;
    const specTaints = isFields(spec) ? spec.taints : undefined;
    if ((isList(specTaints) ? specTaints : noItems).length > 0) {
      if (context.subresource !== "status") {
        const spec2 = self.spec;
        const oldSpec = isFields(old) ? old.spec : undefined;
        const taints = isFields(spec2) ? spec2.taints : undefined;
        const oldTaints = isFields(oldSpec) ? oldSpec.taints : undefined;
        if (isList(taints) && taints.length > 0) {
          checkNodeTaints(taints, `${path}metadata.taints`, errors, { self, old, parent, context, before: oldTaints });
        }
      }
    }
  }
  validateCoreV1NodeStatus(self, isFields(old) ? old : undefined, path, errors, context, parent);
  if (context.subresource !== "status") {
    const status = self.status;
    const statusNodeInfo = isFields(status) ? status.nodeInfo : undefined;
    const statusNodeInfoSwap = isFields(statusNodeInfo) ? statusNodeInfo.swap : undefined;
    const statusNodeInfoSwapCapacity = isFields(statusNodeInfoSwap) ? statusNodeInfoSwap.capacity : undefined;
    const status2 = self.status;
    const status2NodeInfo = isFields(status2) ? status2.nodeInfo : undefined;
    const status2NodeInfoSwap = isFields(status2NodeInfo) ? status2NodeInfo.swap : undefined;
    const status2NodeInfoSwapCapacity = isFields(status2NodeInfoSwap) ? status2NodeInfoSwap.capacity : undefined;
    if (!(!(isNumber(statusNodeInfoSwapCapacity)) || (numberOf(statusNodeInfoSwapCapacity) > 0))) errors.push(invalid(`${path}metadata.nodeSwapStatus.capacity`, status2NodeInfoSwapCapacity, "must be greater than zero"));
  }
  if (context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const podCIDRs = isFields(spec) ? spec.podCIDRs : undefined;
    const oldPodCIDRs = isFields(oldSpec) ? oldSpec.podCIDRs : undefined;
    if (isList(podCIDRs) && podCIDRs.length > 0) {
      checkPodCidrs(podCIDRs, `${path}spec.podCIDRs`, errors, { self, old, parent, context, before: oldPodCIDRs });
    }
  }
  if (context.operation === "update" && context.subresource !== "status") {
    validateCoreV1NodeStatus(self, isFields(old) ? old : undefined, path, errors, context, parent);
  }
  if (context.operation === "update") {
    checkNodeUpdate(self, ownPath(path), errors, { self, old, parent, context, before: old });
  }
  if (context.operation === "update") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const taints = isFields(spec) ? spec.taints : undefined;
    const oldTaints = isFields(oldSpec) ? oldSpec.taints : undefined;
    if (isList(taints) && taints.length > 0) {
      checkNodeTaints(taints, `${path}metadata.taints`, errors, { self, old, parent, context, before: oldTaints });
    }
  }
  if (context.operation === "update") {
    const spec = self.spec;
    const externalID = isFields(spec) ? spec.externalID : undefined;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const oldSpecExternalID = isFields(oldSpec) ? oldSpec.externalID : undefined;
    if (!((typeof externalID === "string" ? externalID : "") === (typeof oldSpecExternalID === "string" ? oldSpecExternalID : ""))) errors.push(forbidden(`${path}spec.externalID`, "may not be updated"));
  }
}
