// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.LocalObjectReference
// Hash: 133dca5facda

/** io.k8s.api.core.v1.LocalObjectReference */
export interface LocalObjectReference {
  /** @default "" */
  name?: string;
}
