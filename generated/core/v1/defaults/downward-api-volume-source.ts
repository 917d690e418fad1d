// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.DownwardAPIVolumeSource
// Hash: 41d14aa779f4
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1DownwardAPIVolumeFile } from "./downward-api-volume-file.ts";

/** Fills in the defaults of io.k8s.api.core.v1.DownwardAPIVolumeSource. */
export function applyDefaultsCoreV1DownwardAPIVolumeSource(self: Fields): void {
  if (self.defaultMode === undefined || self.defaultMode === null) self.defaultMode = 420;
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsCoreV1DownwardAPIVolumeFile(item);
      }
    }
  }
}
