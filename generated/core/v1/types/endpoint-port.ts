// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.EndpointPort
// Hash: 40c4a461de70

/** io.k8s.api.core.v1.EndpointPort */
export interface EndpointPort {
  appProtocol?: string;
  name?: string;
  /**
   * Format: int32
   * @default 0
   */
  port: number;
  protocol?: "SCTP" | "TCP" | "UDP";
}
