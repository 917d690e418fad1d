// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodResourceClaim
// Hash: 511660a8dae6

/** io.k8s.api.core.v1.PodResourceClaim */
export interface PodResourceClaim {
  /** @default "" */
  name: string;
  resourceClaimName?: string;
  resourceClaimTemplateName?: string;
}
