// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ExactDeviceRequest
// Hash: c7c379276468
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsResourceV1DeviceToleration } from "./device-toleration.ts";

/** Fills in the defaults of io.k8s.api.resource.v1.ExactDeviceRequest. */
export function applyDefaultsResourceV1ExactDeviceRequest(self: Fields): void {
  if (self.allocationMode === undefined || self.allocationMode === null || self.allocationMode === "") self.allocationMode = "ExactCount";
  {
    const allocationMode = self.allocationMode;
    if (allocationMode === "ExactCount") {
      if (self.count === undefined || self.count === null || self.count === 0) self.count = 1;
    }
  }
  {
    const tolerations = self.tolerations;
    if (isList(tolerations)) {
      for (const item of tolerations) {
        if (isFields(item)) applyDefaultsResourceV1DeviceToleration(item);
      }
    }
  }
}
