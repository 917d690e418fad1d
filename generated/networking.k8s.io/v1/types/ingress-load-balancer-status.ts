// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IngressLoadBalancerStatus
// Hash: 54347f59bd3c
import type { IngressLoadBalancerIngress } from "./ingress-load-balancer-ingress.ts";

/** io.k8s.api.networking.v1.IngressLoadBalancerStatus */
export interface IngressLoadBalancerStatus {
  ingress?: IngressLoadBalancerIngress[];
}
