// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.EndpointsList
// Hash: ae7798e67370
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1Endpoints } from "./endpoints.ts";

/** Fills in the defaults of io.k8s.api.core.v1.EndpointsList. */
export function applyDefaultsCoreV1EndpointsList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsCoreV1Endpoints(item);
      }
    }
  }
}
