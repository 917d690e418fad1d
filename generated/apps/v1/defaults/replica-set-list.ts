// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.ReplicaSetList
// Hash: 22520be6a9b5
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsAppsV1ReplicaSet } from "./replica-set.ts";

/** Fills in the defaults of io.k8s.api.apps.v1.ReplicaSetList. */
export function applyDefaultsAppsV1ReplicaSetList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsAppsV1ReplicaSet(item);
      }
    }
  }
}
