// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ProjectedVolumeSource
// Hash: 31622f88d4d8
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1VolumeProjection } from "./volume-projection.ts";

/** Fills in the defaults of io.k8s.api.core.v1.ProjectedVolumeSource. */
export function applyDefaultsCoreV1ProjectedVolumeSource(self: Fields): void {
  if (self.defaultMode === undefined || self.defaultMode === null) self.defaultMode = 420;
  {
    const sources = self.sources;
    if (isList(sources)) {
      for (const item of sources) {
        if (isFields(item)) applyDefaultsCoreV1VolumeProjection(item);
      }
    }
  }
}
