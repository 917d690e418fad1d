// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceClassConfiguration
// Hash: 893b1405a2c1
import type { OpaqueDeviceConfiguration } from "./opaque-device-configuration.ts";

/** io.k8s.api.resource.v1.DeviceClassConfiguration */
export interface DeviceClassConfiguration {
  opaque?: OpaqueDeviceConfiguration;
}
