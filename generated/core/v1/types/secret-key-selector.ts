// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.SecretKeySelector
// Hash: 7ac2271e79de

/** io.k8s.api.core.v1.SecretKeySelector */
export interface SecretKeySelector {
  /** @default "" */
  key: string;
  /** @default "" */
  name?: string;
  optional?: boolean;
}
