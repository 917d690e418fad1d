// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PersistentVolumeClaim
// Hash: 131bd971c15d
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1PersistentVolumeClaimSpec } from "./persistent-volume-claim-spec.ts";

/** Fills in the defaults of io.k8s.api.core.v1.PersistentVolumeClaim. */
export function applyDefaultsCoreV1PersistentVolumeClaim(self: Fields): void {
  {
    const status: Fields = isFields(self.status) ? self.status : {};
    if (status.phase === undefined || status.phase === null || status.phase === "") status.phase = "Pending";
    if (hasMembers(status)) self.status = status;
  }
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
