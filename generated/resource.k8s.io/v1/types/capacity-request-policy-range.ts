// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.CapacityRequestPolicyRange
// Hash: 31837bab5383
import type { Quantity } from "../../../meta/v1/types/quantity.ts";

/** io.k8s.api.resource.v1.CapacityRequestPolicyRange */
export interface CapacityRequestPolicyRange {
  max?: Quantity;
  min: Quantity;
  step?: Quantity;
}
