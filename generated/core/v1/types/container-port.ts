// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ContainerPort
// Hash: 1f046ec73df5

/** io.k8s.api.core.v1.ContainerPort */
export interface ContainerPort {
  /**
   * Format: int32
   * @default 0
   */
  containerPort: number;
  hostIP?: string;
  /** Format: int32 */
  hostPort?: number;
  name?: string;
  /** @default TCP */
  protocol?: "SCTP" | "TCP" | "UDP";
}
