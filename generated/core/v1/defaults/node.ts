// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Node
// Hash: 4df1b229e271
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1NodeStatus } from "./node-status.ts";

/** Fills in the defaults of io.k8s.api.core.v1.Node. */
export function applyDefaultsCoreV1Node(self: Fields): void {
  {
    const status = self.status;
    if (isFields(status)) applyDefaultsCoreV1NodeStatus(status);
    else {
      const made: Fields = {};
      applyDefaultsCoreV1NodeStatus(made);
      if (hasMembers(made)) self.status = made;
    }
  }
}
