// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PersistentVolume
// Hash: a7d3d0c29503
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1PersistentVolumeSpec } from "./persistent-volume-spec.ts";

/** Fills in the defaults of io.k8s.api.core.v1.PersistentVolume. */
export function applyDefaultsCoreV1PersistentVolume(self: Fields): void {
  {
    const status: Fields = isFields(self.status) ? self.status : {};
    if (status.phase === undefined || status.phase === null || status.phase === "") status.phase = "Pending";
    if (hasMembers(status)) self.status = status;
  }
  {
    const spec: Fields = isFields(self.spec) ? self.spec : {};
    if (spec.persistentVolumeReclaimPolicy === undefined || spec.persistentVolumeReclaimPolicy === null || spec.persistentVolumeReclaimPolicy === "") spec.persistentVolumeReclaimPolicy = "Retain";
    if (hasMembers(spec)) self.spec = spec;
  }
  {
    const spec: Fields = isFields(self.spec) ? self.spec : {};
    if (spec.volumeMode === undefined || spec.volumeMode === null) spec.volumeMode = "Filesystem";
    if (hasMembers(spec)) self.spec = spec;
  }
  {
    const spec = self.spec;
    if (isFields(spec)) applyDefaultsCoreV1PersistentVolumeSpec(spec);
    else {
      const made: Fields = {};
      applyDefaultsCoreV1PersistentVolumeSpec(made);
      if (hasMembers(made)) self.spec = made;
    }
  }
}
