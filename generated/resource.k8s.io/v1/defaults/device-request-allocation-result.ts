// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceRequestAllocationResult
// Hash: 8074f30ef1dd
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsResourceV1DeviceToleration } from "./device-toleration.ts";

/** Fills in the defaults of io.k8s.api.resource.v1.DeviceRequestAllocationResult. */
export function applyDefaultsResourceV1DeviceRequestAllocationResult(self: Fields): void {
  {
    const tolerations = self.tolerations;
    if (isList(tolerations)) {
      for (const item of tolerations) {
        if (isFields(item)) applyDefaultsResourceV1DeviceToleration(item);
      }
    }
  }
}
