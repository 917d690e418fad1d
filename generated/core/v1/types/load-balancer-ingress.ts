// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.LoadBalancerIngress
// Hash: 251e9338cf19
import type { PortStatus } from "./port-status.ts";

/** io.k8s.api.core.v1.LoadBalancerIngress */
export interface LoadBalancerIngress {
  hostname?: string;
  ip?: string;
  ipMode?: string;
  ports?: PortStatus[];
}
