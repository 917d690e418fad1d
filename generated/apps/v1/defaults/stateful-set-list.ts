// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.StatefulSetList
// Hash: d78249cc22af
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsAppsV1StatefulSet } from "./stateful-set.ts";

/** Fills in the defaults of io.k8s.api.apps.v1.StatefulSetList. */
export function applyDefaultsAppsV1StatefulSetList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsAppsV1StatefulSet(item);
      }
    }
  }
}
