// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ConfigMapEnvSource
// Hash: e993314e4381

/** io.k8s.api.core.v1.ConfigMapEnvSource */
export interface ConfigMapEnvSource {
  /** @default "" */
  name?: string;
  optional?: boolean;
}
