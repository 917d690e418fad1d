// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ConfigMapNodeConfigSource
// Hash: 9cb5d0faa8bd

/** io.k8s.api.core.v1.ConfigMapNodeConfigSource */
export interface ConfigMapNodeConfigSource {
  /** @default "" */
  kubeletConfigKey: string;
  /** @default "" */
  name: string;
  /** @default "" */
  namespace: string;
  resourceVersion?: string;
  uid?: string;
}
