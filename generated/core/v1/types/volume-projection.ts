// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.VolumeProjection
// Hash: 4d4e1b481324
import type { ClusterTrustBundleProjection } from "./cluster-trust-bundle-projection.ts";
import type { ConfigMapProjection } from "./config-map-projection.ts";
import type { DownwardAPIProjection } from "./downward-api-projection.ts";
import type { PodCertificateProjection } from "./pod-certificate-projection.ts";
import type { SecretProjection } from "./secret-projection.ts";
import type { ServiceAccountTokenProjection } from "./service-account-token-projection.ts";

/** io.k8s.api.core.v1.VolumeProjection */
export interface VolumeProjection {
  clusterTrustBundle?: ClusterTrustBundleProjection;
  configMap?: ConfigMapProjection;
  downwardAPI?: DownwardAPIProjection;
  podCertificate?: PodCertificateProjection;
  secret?: SecretProjection;
  serviceAccountToken?: ServiceAccountTokenProjection;
}
