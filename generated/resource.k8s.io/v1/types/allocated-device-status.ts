// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.AllocatedDeviceStatus
// Hash: a82813c1718b
import type { Condition } from "../../../meta/v1/types/condition.ts";
import type { RawExtension } from "../../../meta/v1/types/raw-extension.ts";
import type { NetworkDeviceData } from "./network-device-data.ts";

/** io.k8s.api.resource.v1.AllocatedDeviceStatus */
export interface AllocatedDeviceStatus {
  conditions?: Condition[];
  data?: RawExtension;
  /** @default "" */
  device: string;
  /** @default "" */
  driver: string;
  networkData?: NetworkDeviceData;
  /** @default "" */
  pool: string;
  shareID?: string;
}
