// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceSubRequest
// Hash: 9d2863f68c77
import type { CapacityRequirements } from "./capacity-requirements.ts";
import type { DeviceSelector } from "./device-selector.ts";
import type { DeviceToleration } from "./device-toleration.ts";

/** io.k8s.api.resource.v1.DeviceSubRequest */
export interface DeviceSubRequest {
  allocationMode?: "All" | "ExactCount";
  capacity?: CapacityRequirements;
  /** Format: int64 */
  count?: number;
  /** @default "" */
  deviceClassName: string;
  /** @default "" */
  name: string;
  selectors?: DeviceSelector[];
  tolerations?: DeviceToleration[];
}
