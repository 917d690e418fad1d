// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.LoadBalancerStatus
// Hash: 61ddee8bdade
import type { LoadBalancerIngress } from "./load-balancer-ingress.ts";

/** io.k8s.api.core.v1.LoadBalancerStatus */
export interface LoadBalancerStatus {
  ingress?: LoadBalancerIngress[];
}
