// Source: schemas/kubernetes/openapi/discovery.k8s.io/v1.json#/components/schemas/io.k8s.api.discovery.v1.ForNode
// Hash: 94bfd4c3eb72

/** io.k8s.api.discovery.v1.ForNode */
export interface ForNode {
  /** @default "" */
  name: string;
}
