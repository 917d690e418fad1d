// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.StatefulSetUpdateStrategy
// Hash: faa8258d6877
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsAppsV1RollingUpdateStatefulSetStrategy } from "./rolling-update-stateful-set-strategy.ts";

/** Fills in the defaults of io.k8s.api.apps.v1.StatefulSetUpdateStrategy. */
export function applyDefaultsAppsV1StatefulSetUpdateStrategy(self: Fields): void {
  {
    const rollingUpdate = self.rollingUpdate;
    if (isFields(rollingUpdate)) applyDefaultsAppsV1RollingUpdateStatefulSetStrategy(rollingUpdate);
  }
}
