// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceAllocationConfiguration
// Hash: 6b41ff32655c
import type { OpaqueDeviceConfiguration } from "./opaque-device-configuration.ts";

/** io.k8s.api.resource.v1.DeviceAllocationConfiguration */
export interface DeviceAllocationConfiguration {
  opaque?: OpaqueDeviceConfiguration;
  requests?: string[];
  /** @default "" */
  source: "FromClaim" | "FromClass";
}
