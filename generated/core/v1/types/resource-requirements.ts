// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ResourceRequirements
// Hash: d740e0a5740f
import type { Quantity } from "../../../meta/v1/types/quantity.ts";
import type { ResourceClaim } from "./resource-claim.ts";

/** io.k8s.api.core.v1.ResourceRequirements */
export interface ResourceRequirements {
  claims?: ResourceClaim[];
  limits?: {
    [key: string]: Quantity;
  };
  requests?: {
    [key: string]: Quantity;
  };
}
