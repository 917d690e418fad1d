// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceClaim
// Hash: df9e0a77448b
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsResourceV1DeviceRequest } from "./device-request.ts";

/** Fills in the defaults of io.k8s.api.resource.v1.DeviceClaim. */
export function applyDefaultsResourceV1DeviceClaim(self: Fields): void {
  {
    const requests = self.requests;
    if (isList(requests)) {
      for (const item of requests) {
        if (isFields(item)) applyDefaultsResourceV1DeviceRequest(item);
      }
    }
  }
}
