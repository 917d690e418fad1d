// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceCapacity
// Hash: 58ee6772ccff
import type { Quantity } from "../../../meta/v1/types/quantity.ts";
import type { CapacityRequestPolicy } from "./capacity-request-policy.ts";

/** io.k8s.api.resource.v1.DeviceCapacity */
export interface DeviceCapacity {
  requestPolicy?: CapacityRequestPolicy;
  value: Quantity;
}
