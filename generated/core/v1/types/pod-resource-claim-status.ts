// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodResourceClaimStatus
// Hash: c9e093c008de

/** io.k8s.api.core.v1.PodResourceClaimStatus */
export interface PodResourceClaimStatus {
  /** @default "" */
  name: string;
  resourceClaimName?: string;
}
