// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceAllocationResult
// Hash: cccea5641b63
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsResourceV1DeviceRequestAllocationResult } from "./device-request-allocation-result.ts";

/** Fills in the defaults of io.k8s.api.resource.v1.DeviceAllocationResult. */
export function applyDefaultsResourceV1DeviceAllocationResult(self: Fields): void {
  {
    const results = self.results;
    if (isList(results)) {
      for (const item of results) {
        if (isFields(item)) applyDefaultsResourceV1DeviceRequestAllocationResult(item);
      }
    }
  }
}
