// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.CapacityRequirements
// Hash: 15d384ca4ddb
import type { Quantity } from "../../../meta/v1/types/quantity.ts";

/** io.k8s.api.resource.v1.CapacityRequirements */
export interface CapacityRequirements {
  requests?: {
    [key: string]: Quantity;
  };
}
