// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.FileKeySelector
// Hash: eea7eed4f3d6

/** io.k8s.api.core.v1.FileKeySelector */
export interface FileKeySelector {
  /** @default "" */
  key: string;
  /** @default false */
  optional?: boolean;
  /** @default "" */
  path: string;
  /** @default "" */
  volumeName: string;
}
