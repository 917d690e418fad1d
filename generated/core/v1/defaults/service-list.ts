// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ServiceList
// Hash: bf407eb810b0
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1Service } from "./service.ts";

/** Fills in the defaults of io.k8s.api.core.v1.ServiceList. */
export function applyDefaultsCoreV1ServiceList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsCoreV1Service(item);
      }
    }
  }
}
