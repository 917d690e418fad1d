// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.DaemonSetList
// Hash: 61f6b019f9f7
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsAppsV1DaemonSet } from "./daemon-set.ts";

/** Fills in the defaults of io.k8s.api.apps.v1.DaemonSetList. */
export function applyDefaultsAppsV1DaemonSetList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsAppsV1DaemonSet(item);
      }
    }
  }
}
