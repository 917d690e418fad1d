// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ResourceClaim
// Hash: e3525fd551eb

/** io.k8s.api.core.v1.ResourceClaim */
export interface ResourceClaim {
  /** @default "" */
  name: string;
  request?: string;
}
