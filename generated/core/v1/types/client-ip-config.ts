// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ClientIPConfig
// Hash: 9bd47e8ccd23

/** io.k8s.api.core.v1.ClientIPConfig */
export interface ClientIPConfig {
  /** Format: int32 */
  timeoutSeconds?: number;
}
