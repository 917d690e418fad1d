// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.TokenRequest
// Hash: 9da781a0d4b5

/** io.k8s.api.storage.v1.TokenRequest */
export interface TokenRequest {
  /** @default "" */
  audience: string;
  /** Format: int64 */
  expirationSeconds?: number;
}
