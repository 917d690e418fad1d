// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.Device
// Hash: 21579ddcaf45
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsResourceV1DeviceTaint } from "./device-taint.ts";

/** Fills in the defaults of io.k8s.api.resource.v1.Device. */
export function applyDefaultsResourceV1Device(self: Fields): void {
  {
    const taints = self.taints;
    if (isList(taints)) {
      for (const item of taints) {
        if (isFields(item)) applyDefaultsResourceV1DeviceTaint(item);
      }
    }
  }
}
