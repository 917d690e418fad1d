// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ResourceHealth
// Hash: 2f8f0e36fcea

/** io.k8s.api.core.v1.ResourceHealth */
export interface ResourceHealth {
  health?: string;
  message?: string;
  /** @default "" */
  resourceID: string;
}
