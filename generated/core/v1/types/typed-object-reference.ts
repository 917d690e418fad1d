// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.TypedObjectReference
// Hash: a95f0b872710

/** io.k8s.api.core.v1.TypedObjectReference */
export interface TypedObjectReference {
  /** @default "" */
  kind: string;
  apiGroup?: string;
  /** @default "" */
  name: string;
  namespace?: string;
}
