// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.NodeAllocatableResourceClaimStatus
// Hash: 2dd5831c6084
import type { Quantity } from "../../../meta/v1/types/quantity.ts";

/** io.k8s.api.core.v1.NodeAllocatableResourceClaimStatus */
export interface NodeAllocatableResourceClaimStatus {
  containers?: string[];
  /** @default "" */
  resourceClaimName: string;
  resources: {
    [key: string]: Quantity;
  };
}
