// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ServiceAccountTokenProjection
// Hash: 3fdabdc70fb2

/** io.k8s.api.core.v1.ServiceAccountTokenProjection */
export interface ServiceAccountTokenProjection {
  audience?: string;
  /** Format: int64 */
  expirationSeconds?: number;
  /** @default "" */
  path: string;
}
