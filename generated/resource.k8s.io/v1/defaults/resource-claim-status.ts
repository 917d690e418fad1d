// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceClaimStatus
// Hash: a80e08fd97b7
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsResourceV1AllocationResult } from "./allocation-result.ts";

/** Fills in the defaults of io.k8s.api.resource.v1.ResourceClaimStatus. */
export function applyDefaultsResourceV1ResourceClaimStatus(self: Fields): void {
  {
    const allocation = self.allocation;
    if (isFields(allocation)) applyDefaultsResourceV1AllocationResult(allocation);
  }
}
