// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodSchedulingGate
// Hash: f3f309d9f67b

/** io.k8s.api.core.v1.PodSchedulingGate */
export interface PodSchedulingGate {
  /** @default "" */
  name: string;
}
