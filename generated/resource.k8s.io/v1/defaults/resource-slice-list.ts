// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceSliceList
// Hash: 494d47d2a44d
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsResourceV1ResourceSlice } from "./resource-slice.ts";

/** Fills in the defaults of io.k8s.api.resource.v1.ResourceSliceList. */
export function applyDefaultsResourceV1ResourceSliceList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsResourceV1ResourceSlice(item);
      }
    }
  }
}
