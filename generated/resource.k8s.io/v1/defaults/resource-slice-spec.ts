// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceSliceSpec
// Hash: ba302e61fa8e
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsResourceV1Device } from "./device.ts";

/** Fills in the defaults of io.k8s.api.resource.v1.ResourceSliceSpec. */
export function applyDefaultsResourceV1ResourceSliceSpec(self: Fields): void {
  {
    const devices = self.devices;
    if (isList(devices)) {
      for (const item of devices) {
        if (isFields(item)) applyDefaultsResourceV1Device(item);
      }
    }
  }
}
