// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.CapacityRequestPolicy
// Hash: 52065f0310d1
import type { Quantity } from "../../../meta/v1/types/quantity.ts";
import type { CapacityRequestPolicyRange } from "./capacity-request-policy-range.ts";

/** io.k8s.api.resource.v1.CapacityRequestPolicy */
export interface CapacityRequestPolicy {
  default?: Quantity;
  validRange?: CapacityRequestPolicyRange;
  validValues?: Quantity[];
}
