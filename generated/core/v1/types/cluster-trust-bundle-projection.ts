// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ClusterTrustBundleProjection
// Hash: 21c97fa524bd
import type { LabelSelector } from "../../../meta/v1/types/label-selector.ts";

/** io.k8s.api.core.v1.ClusterTrustBundleProjection */
export interface ClusterTrustBundleProjection {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  /** @default "" */
  path: string;
  signerName?: string;
}
