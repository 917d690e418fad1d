// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.NodeList
// Hash: 3dab5fcb0136
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1Node } from "./node.ts";

/** Fills in the defaults of io.k8s.api.core.v1.NodeList. */
export function applyDefaultsCoreV1NodeList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsCoreV1Node(item);
      }
    }
  }
}
