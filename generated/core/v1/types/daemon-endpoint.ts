// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.DaemonEndpoint
// Hash: 88dbc91db3f3

/** io.k8s.api.core.v1.DaemonEndpoint */
export interface DaemonEndpoint {
  /**
   * Format: int32
   * @default 0
   */
  Port: number;
}
