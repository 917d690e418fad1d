// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodOS
// Hash: 73c9e73eb1d7

/** io.k8s.api.core.v1.PodOS */
export interface PodOS {
  /** @default "" */
  name: string;
}
