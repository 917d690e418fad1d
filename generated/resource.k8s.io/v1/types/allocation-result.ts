// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.AllocationResult
// Hash: 39069d369ae7
import type { NodeSelector } from "../../../core/v1/types/node-selector.ts";
import type { Time } from "../../../meta/v1/types/time.ts";
import type { DeviceAllocationResult } from "./device-allocation-result.ts";

/** io.k8s.api.resource.v1.AllocationResult */
export interface AllocationResult {
  allocationTimestamp?: Time;
  /** @default {} */
  devices?: DeviceAllocationResult;
  nodeSelector?: NodeSelector;
}
