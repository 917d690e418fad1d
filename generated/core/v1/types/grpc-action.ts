// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.GRPCAction
// Hash: 8c04ebbc9ed7

/** io.k8s.api.core.v1.GRPCAction */
export interface GRPCAction {
  /**
   * Format: int32
   * @default 0
   */
  port: number;
  /** @default "" */
  service?: string;
}
