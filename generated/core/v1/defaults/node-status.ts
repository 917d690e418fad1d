// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.NodeStatus
// Hash: bac1a3b1b1f6
import { copyOf, type Fields, isFields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.core.v1.NodeStatus. */
export function applyDefaultsCoreV1NodeStatus(self: Fields): void {
  {
    const capacity = self.capacity;
    if (isFields(capacity)) {
      if (self.allocatable === undefined || self.allocatable === null) {
        const capacity2 = self.capacity;
        const made = copyOf(capacity2);
        if (made !== undefined) self.allocatable = made;
      }
    }
  }
}
