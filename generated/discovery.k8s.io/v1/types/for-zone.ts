// Source: schemas/kubernetes/openapi/discovery.k8s.io/v1.json#/components/schemas/io.k8s.api.discovery.v1.ForZone
// Hash: 3465a6a94dae

/** io.k8s.api.discovery.v1.ForZone */
export interface ForZone {
  /** @default "" */
  name: string;
}
