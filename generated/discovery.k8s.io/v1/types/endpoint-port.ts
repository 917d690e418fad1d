// Source: schemas/kubernetes/openapi/discovery.k8s.io/v1.json#/components/schemas/io.k8s.api.discovery.v1.EndpointPort
// Hash: 37c3cbefd43a

/** io.k8s.api.discovery.v1.EndpointPort */
export interface EndpointPort {
  appProtocol?: string;
  name?: string;
  /** Format: int32 */
  port?: number;
  protocol?: "SCTP" | "TCP" | "UDP";
}
