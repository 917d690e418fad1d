// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ReplicationControllerList
// Hash: d4cbfe0ad77d
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1ReplicationController } from "./replication-controller.ts";

/** Fills in the defaults of io.k8s.api.core.v1.ReplicationControllerList. */
export function applyDefaultsCoreV1ReplicationControllerList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsCoreV1ReplicationController(item);
      }
    }
  }
}
