// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceRequest
// Hash: 21e337964e39
import type { DeviceSubRequest } from "./device-sub-request.ts";
import type { ExactDeviceRequest } from "./exact-device-request.ts";

/** io.k8s.api.resource.v1.DeviceRequest */
export interface DeviceRequest {
  exactly?: ExactDeviceRequest;
  firstAvailable?: DeviceSubRequest[];
  /** @default "" */
  name: string;
}
