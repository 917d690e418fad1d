// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ConfigMapKeySelector
// Hash: 1afe0929a22d

/** io.k8s.api.core.v1.ConfigMapKeySelector */
export interface ConfigMapKeySelector {
  /** @default "" */
  key: string;
  /** @default "" */
  name?: string;
  optional?: boolean;
}
