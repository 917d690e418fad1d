// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.VolumeProjection
// Hash: f8fea6dc38ff
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1DownwardAPIProjection } from "./downward-api-projection.ts";
import { applyDefaultsCoreV1ServiceAccountTokenProjection } from "./service-account-token-projection.ts";

/** Fills in the defaults of io.k8s.api.core.v1.VolumeProjection. */
export function applyDefaultsCoreV1VolumeProjection(self: Fields): void {
  if (self.clusterTrustBundle !== undefined) delete self.clusterTrustBundle;
  if (self.podCertificate !== undefined) delete self.podCertificate;
  {
    const downwardAPI = self.downwardAPI;
    if (isFields(downwardAPI)) applyDefaultsCoreV1DownwardAPIProjection(downwardAPI);
  }
  {
    const serviceAccountToken = self.serviceAccountToken;
    if (isFields(serviceAccountToken)) applyDefaultsCoreV1ServiceAccountTokenProjection(serviceAccountToken);
  }
}
