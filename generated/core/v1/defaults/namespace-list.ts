// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.NamespaceList
// Hash: 34c5d62a50b4
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1Namespace } from "./namespace.ts";

/** Fills in the defaults of io.k8s.api.core.v1.NamespaceList. */
export function applyDefaultsCoreV1NamespaceList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsCoreV1Namespace(item);
      }
    }
  }
}
