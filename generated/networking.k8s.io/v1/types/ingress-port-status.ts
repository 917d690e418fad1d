// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IngressPortStatus
// Hash: bd94abd8face

/** io.k8s.api.networking.v1.IngressPortStatus */
export interface IngressPortStatus {
  error?: string;
  /**
   * Format: int32
   * @default 0
   */
  port: number;
  /** @default "" */
  protocol: "SCTP" | "TCP" | "UDP";
}
