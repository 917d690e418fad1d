// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.KeyToPath
// Hash: 12cc5f8290f2

/** io.k8s.api.core.v1.KeyToPath */
export interface KeyToPath {
  /** @default "" */
  key: string;
  /** Format: int32 */
  mode?: number;
  /** @default "" */
  path: string;
}
