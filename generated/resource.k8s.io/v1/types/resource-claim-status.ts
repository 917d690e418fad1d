// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceClaimStatus
// Hash: 7a0dfdd74fe7
import type { AllocatedDeviceStatus } from "./allocated-device-status.ts";
import type { AllocationResult } from "./allocation-result.ts";
import type { ResourceClaimConsumerReference } from "./resource-claim-consumer-reference.ts";

/** io.k8s.api.resource.v1.ResourceClaimStatus */
export interface ResourceClaimStatus {
  allocation?: AllocationResult;
  devices?: AllocatedDeviceStatus[];
  reservedFor?: ResourceClaimConsumerReference[];
}
