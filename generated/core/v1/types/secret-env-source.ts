// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.SecretEnvSource
// Hash: 63037727eee4

/** io.k8s.api.core.v1.SecretEnvSource */
export interface SecretEnvSource {
  /** @default "" */
  name?: string;
  optional?: boolean;
}
