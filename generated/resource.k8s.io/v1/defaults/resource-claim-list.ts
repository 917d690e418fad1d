// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceClaimList
// Hash: da2bf9c9e351
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsResourceV1ResourceClaim } from "./resource-claim.ts";

/** Fills in the defaults of io.k8s.api.resource.v1.ResourceClaimList. */
export function applyDefaultsResourceV1ResourceClaimList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsResourceV1ResourceClaim(item);
      }
    }
  }
}
