// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.DownwardAPIProjection
// Hash: 132a5792fe7d
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1DownwardAPIVolumeFile } from "./downward-api-volume-file.ts";

/** Fills in the defaults of io.k8s.api.core.v1.DownwardAPIProjection. */
export function applyDefaultsCoreV1DownwardAPIProjection(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsCoreV1DownwardAPIVolumeFile(item);
      }
    }
  }
}
