// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceAllocationResult
// Hash: e975533a6dc8
import type { DeviceAllocationConfiguration } from "./device-allocation-configuration.ts";
import type { DeviceRequestAllocationResult } from "./device-request-allocation-result.ts";

/** io.k8s.api.resource.v1.DeviceAllocationResult */
export interface DeviceAllocationResult {
  config?: DeviceAllocationConfiguration[];
  results?: DeviceRequestAllocationResult[];
}
