// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodReadinessGate
// Hash: dd9310894544

/** io.k8s.api.core.v1.PodReadinessGate */
export interface PodReadinessGate {
  /** @default "" */
  conditionType: string;
}
