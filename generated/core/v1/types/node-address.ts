// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.NodeAddress
// Hash: a7f2e1bcf4e3

/** io.k8s.api.core.v1.NodeAddress */
export interface NodeAddress {
  /** @default "" */
  address: string;
  /** @default "" */
  type: string;
}
