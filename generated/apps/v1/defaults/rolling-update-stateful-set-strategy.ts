// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.RollingUpdateStatefulSetStrategy
// Hash: b8eb72a9bbea
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.apps.v1.RollingUpdateStatefulSetStrategy. */
export function applyDefaultsAppsV1RollingUpdateStatefulSetStrategy(self: Fields): void {
  if (self.maxUnavailable !== undefined) delete self.maxUnavailable;
}
