// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.VolumeProjection
// Hash: 088157f90f33
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1DownwardAPIProjection } from "./downward-api-projection.ts";
import { applyDefaultsCoreV1ServiceAccountTokenProjection } from "./service-account-token-projection.ts";

/** Fills in the defaults of io.k8s.api.core.v1.VolumeProjection. */
export function applyDefaultsCoreV1VolumeProjection(self: Fields): void {
  {
    const downwardAPI = self.downwardAPI;
    if (isFields(downwardAPI)) applyDefaultsCoreV1DownwardAPIProjection(downwardAPI);
  }
  {
    const serviceAccountToken = self.serviceAccountToken;
    if (isFields(serviceAccountToken)) applyDefaultsCoreV1ServiceAccountTokenProjection(serviceAccountToken);
  }
}
