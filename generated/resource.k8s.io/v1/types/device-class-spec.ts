// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceClassSpec
// Hash: f61e94333d2b
import type { DeviceClassConfiguration } from "./device-class-configuration.ts";
import type { DeviceSelector } from "./device-selector.ts";

/** io.k8s.api.resource.v1.DeviceClassSpec */
export interface DeviceClassSpec {
  config?: DeviceClassConfiguration[];
  extendedResourceName?: string;
  selectors?: DeviceSelector[];
}
