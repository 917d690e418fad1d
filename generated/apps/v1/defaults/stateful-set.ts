// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.StatefulSet
// Hash: f3448987cbc0
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsAppsV1StatefulSetSpec } from "./stateful-set-spec.ts";

/** Fills in the defaults of io.k8s.api.apps.v1.StatefulSet. */
export function applyDefaultsAppsV1StatefulSet(self: Fields): void {
  {
    const spec = self.spec;
    if (isFields(spec)) applyDefaultsAppsV1StatefulSetSpec(spec);
    else {
      const made: Fields = {};
      applyDefaultsAppsV1StatefulSetSpec(made);
      if (hasMembers(made)) self.spec = made;
    }
  }
}
