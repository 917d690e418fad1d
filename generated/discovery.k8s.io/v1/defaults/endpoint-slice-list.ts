// Source: schemas/kubernetes/openapi/discovery.k8s.io/v1.json#/components/schemas/io.k8s.api.discovery.v1.EndpointSliceList
// Hash: 2bb1b6ce6cef
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsDiscoveryV1EndpointSlice } from "./endpoint-slice.ts";

/** Fills in the defaults of io.k8s.api.discovery.v1.EndpointSliceList. */
export function applyDefaultsDiscoveryV1EndpointSliceList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsDiscoveryV1EndpointSlice(item);
      }
    }
  }
}
