// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.NodeAllocatableResourceMapping
// Hash: 27614f5468d1
import type { Quantity } from "../../../meta/v1/types/quantity.ts";

/** io.k8s.api.resource.v1.NodeAllocatableResourceMapping */
export interface NodeAllocatableResourceMapping {
  allocationMultiplier?: Quantity;
  capacityKey?: string;
}
