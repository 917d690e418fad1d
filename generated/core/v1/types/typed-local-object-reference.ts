// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.TypedLocalObjectReference
// Hash: 7a09d95ee341

/** io.k8s.api.core.v1.TypedLocalObjectReference */
export interface TypedLocalObjectReference {
  /** @default "" */
  kind: string;
  apiGroup?: string;
  /** @default "" */
  name: string;
}
