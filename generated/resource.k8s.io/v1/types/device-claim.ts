// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceClaim
// Hash: 2c7fdba60424
import type { DeviceClaimConfiguration } from "./device-claim-configuration.ts";
import type { DeviceConstraint } from "./device-constraint.ts";
import type { DeviceRequest } from "./device-request.ts";

/** io.k8s.api.resource.v1.DeviceClaim */
export interface DeviceClaim {
  config?: DeviceClaimConfiguration[];
  constraints?: DeviceConstraint[];
  requests?: DeviceRequest[];
}
