// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.SecretList
// Hash: 56dd90f84e21
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1Secret } from "./secret.ts";

/** Fills in the defaults of io.k8s.api.core.v1.SecretList. */
export function applyDefaultsCoreV1SecretList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsCoreV1Secret(item);
      }
    }
  }
}
