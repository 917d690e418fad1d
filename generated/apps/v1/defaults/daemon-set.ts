// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.DaemonSet
// Hash: ab4d8c018e72
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsAppsV1DaemonSetSpec } from "./daemon-set-spec.ts";

/** Fills in the defaults of io.k8s.api.apps.v1.DaemonSet. */
export function applyDefaultsAppsV1DaemonSet(self: Fields): void {
  {
    const spec = self.spec;
    if (isFields(spec)) applyDefaultsAppsV1DaemonSetSpec(spec);
    else {
      const made: Fields = {};
      applyDefaultsAppsV1DaemonSetSpec(made);
      if (hasMembers(made)) self.spec = made;
    }
  }
}
