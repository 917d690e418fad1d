// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PersistentVolumeClaimTemplate
// Hash: 5c9e024c6ca3
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1PersistentVolumeClaimSpec } from "./persistent-volume-claim-spec.ts";

/** Fills in the defaults of io.k8s.api.core.v1.PersistentVolumeClaimTemplate. */
export function applyDefaultsCoreV1PersistentVolumeClaimTemplate(self: Fields): void {
  {
    const spec = self.spec;
    if (isFields(spec)) applyDefaultsCoreV1PersistentVolumeClaimSpec(spec);
    else {
      const made: Fields = {};
      applyDefaultsCoreV1PersistentVolumeClaimSpec(made);
      if (hasMembers(made)) self.spec = made;
    }
  }
}
