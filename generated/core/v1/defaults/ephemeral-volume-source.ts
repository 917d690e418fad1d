// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.EphemeralVolumeSource
// Hash: da560d32373b
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1PersistentVolumeClaimTemplate } from "./persistent-volume-claim-template.ts";

/** Fills in the defaults of io.k8s.api.core.v1.EphemeralVolumeSource. */
export function applyDefaultsCoreV1EphemeralVolumeSource(self: Fields): void {
  {
    const volumeClaimTemplate = self.volumeClaimTemplate;
    if (isFields(volumeClaimTemplate)) applyDefaultsCoreV1PersistentVolumeClaimTemplate(volumeClaimTemplate);
  }
}
