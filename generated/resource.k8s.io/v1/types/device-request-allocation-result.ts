// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceRequestAllocationResult
// Hash: 5fa57b0ad596
import type { Quantity } from "../../../meta/v1/types/quantity.ts";
import type { DeviceToleration } from "./device-toleration.ts";

/** io.k8s.api.resource.v1.DeviceRequestAllocationResult */
export interface DeviceRequestAllocationResult {
  adminAccess?: boolean;
  bindingConditions?: string[];
  bindingFailureConditions?: string[];
  consumedCapacity?: {
    [key: string]: Quantity;
  };
  /** @default "" */
  device: string;
  /** @default "" */
  driver: string;
  /** @default "" */
  pool: string;
  /** @default "" */
  request: string;
  shareID?: string;
  tolerations?: DeviceToleration[];
}
