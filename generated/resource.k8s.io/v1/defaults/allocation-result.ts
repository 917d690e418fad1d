// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.AllocationResult
// Hash: b53d58063e28
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsResourceV1DeviceAllocationResult } from "./device-allocation-result.ts";

/** Fills in the defaults of io.k8s.api.resource.v1.AllocationResult. */
export function applyDefaultsResourceV1AllocationResult(self: Fields): void {
  {
    const devices = self.devices;
    if (isFields(devices)) applyDefaultsResourceV1DeviceAllocationResult(devices);
    else {
      const made: Fields = {};
      applyDefaultsResourceV1DeviceAllocationResult(made);
      if (hasMembers(made)) self.devices = made;
    }
  }
}
