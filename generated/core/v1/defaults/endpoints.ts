// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Endpoints
// Hash: b5605aa39cb3
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1EndpointSubset } from "./endpoint-subset.ts";

/** Fills in the defaults of io.k8s.api.core.v1.Endpoints. */
export function applyDefaultsCoreV1Endpoints(self: Fields): void {
  {
    const subsets = self.subsets;
    if (isList(subsets)) {
      for (const item of subsets) {
        if (isFields(item)) applyDefaultsCoreV1EndpointSubset(item);
      }
    }
  }
}
