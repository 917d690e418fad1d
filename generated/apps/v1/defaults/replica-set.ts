// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.ReplicaSet
// Hash: 9b20f6977f63
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsAppsV1ReplicaSetSpec } from "./replica-set-spec.ts";

/** Fills in the defaults of io.k8s.api.apps.v1.ReplicaSet. */
export function applyDefaultsAppsV1ReplicaSet(self: Fields): void {
  {
    const spec = self.spec;
    if (isFields(spec)) applyDefaultsAppsV1ReplicaSetSpec(spec);
    else {
      const made: Fields = {};
      applyDefaultsAppsV1ReplicaSetSpec(made);
      if (hasMembers(made)) self.spec = made;
    }
  }
}
