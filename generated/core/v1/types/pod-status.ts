// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodStatus
// Hash: a6a3398d5d21
import type { Quantity } from "../../../meta/v1/types/quantity.ts";
import type { Time } from "../../../meta/v1/types/time.ts";
import type { ContainerStatus } from "./container-status.ts";
import type { HostIP } from "./host-ip.ts";
import type { NodeAllocatableResourceClaimStatus } from "./node-allocatable-resource-claim-status.ts";
import type { PodCondition } from "./pod-condition.ts";
import type { PodExtendedResourceClaimStatus } from "./pod-extended-resource-claim-status.ts";
import type { PodIP } from "./pod-ip.ts";
import type { PodResourceClaimStatus } from "./pod-resource-claim-status.ts";
import type { ResourceRequirements } from "./resource-requirements.ts";

/** io.k8s.api.core.v1.PodStatus */
export interface PodStatus {
  allocatedResources?: {
    [key: string]: Quantity;
  };
  conditions?: PodCondition[];
  containerStatuses?: ContainerStatus[];
  ephemeralContainerStatuses?: ContainerStatus[];
  extendedResourceClaimStatus?: PodExtendedResourceClaimStatus;
  hostIP?: string;
  hostIPs?: HostIP[];
  initContainerStatuses?: ContainerStatus[];
  message?: string;
  nodeAllocatableResourceClaimStatuses?: NodeAllocatableResourceClaimStatus[];
  nominatedNodeName?: string;
  /** Format: int64 */
  observedGeneration?: number;
  phase?: "Failed" | "Pending" | "Running" | "Succeeded" | "Unknown";
  podIP?: string;
  podIPs?: PodIP[];
  qosClass?: "BestEffort" | "Burstable" | "Guaranteed";
  reason?: string;
  resize?: string;
  resourceClaimStatuses?: PodResourceClaimStatus[];
  resources?: ResourceRequirements;
  startTime?: Time;
}
