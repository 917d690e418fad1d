// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PortStatus
// Hash: 0f70935eaf3b

/** io.k8s.api.core.v1.PortStatus */
export interface PortStatus {
  error?: string;
  /**
   * Format: int32
   * @default 0
   */
  port: number;
  /** @default "" */
  protocol: "SCTP" | "TCP" | "UDP";
}
