// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodIP
// Hash: 179ec4635e83

/** io.k8s.api.core.v1.PodIP */
export interface PodIP {
  /** @default "" */
  ip: string;
}
