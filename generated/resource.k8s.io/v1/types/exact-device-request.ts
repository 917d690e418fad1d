// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ExactDeviceRequest
// Hash: ebad9f81379d
import type { CapacityRequirements } from "./capacity-requirements.ts";
import type { DeviceSelector } from "./device-selector.ts";
import type { DeviceToleration } from "./device-toleration.ts";

/** io.k8s.api.resource.v1.ExactDeviceRequest */
export interface ExactDeviceRequest {
  adminAccess?: boolean;
  allocationMode?: "All" | "ExactCount";
  capacity?: CapacityRequirements;
  /** Format: int64 */
  count?: number;
  /** @default "" */
  deviceClassName: string;
  selectors?: DeviceSelector[];
  tolerations?: DeviceToleration[];
}
