// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.HostIP
// Hash: 8aaf46cbeea0

/** io.k8s.api.core.v1.HostIP */
export interface HostIP {
  /** @default "" */
  ip: string;
}
