// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.DownwardAPIVolumeFile
// Hash: b1fed422279b
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1ObjectFieldSelector } from "./object-field-selector.ts";
import { applyDefaultsCoreV1ResourceFieldSelector } from "./resource-field-selector.ts";

/** Fills in the defaults of io.k8s.api.core.v1.DownwardAPIVolumeFile. */
export function applyDefaultsCoreV1DownwardAPIVolumeFile(self: Fields): void {
  {
    const fieldRef = self.fieldRef;
    if (isFields(fieldRef)) applyDefaultsCoreV1ObjectFieldSelector(fieldRef);
  }
  {
    const resourceFieldRef = self.resourceFieldRef;
    if (isFields(resourceFieldRef)) applyDefaultsCoreV1ResourceFieldSelector(resourceFieldRef);
  }
}
