// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ComponentCondition
// Hash: 5a066c14938f

/** io.k8s.api.core.v1.ComponentCondition */
export interface ComponentCondition {
  /** @default "" */
  status: string;
  error?: string;
  message?: string;
  /** @default "" */
  type: string;
}
