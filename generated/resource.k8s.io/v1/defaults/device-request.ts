// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceRequest
// Hash: bf24147f95b5
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsResourceV1DeviceSubRequest } from "./device-sub-request.ts";
import { applyDefaultsResourceV1ExactDeviceRequest } from "./exact-device-request.ts";

/** Fills in the defaults of io.k8s.api.resource.v1.DeviceRequest. */
export function applyDefaultsResourceV1DeviceRequest(self: Fields): void {
  {
    const exactly = self.exactly;
    if (isFields(exactly)) applyDefaultsResourceV1ExactDeviceRequest(exactly);
  }
  {
    const firstAvailable = self.firstAvailable;
    if (isList(firstAvailable)) {
      for (const item of firstAvailable) {
        if (isFields(item)) applyDefaultsResourceV1DeviceSubRequest(item);
      }
    }
  }
}
