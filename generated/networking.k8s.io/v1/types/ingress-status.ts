// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IngressStatus
// Hash: 22e3fb7e312c
import type { IngressLoadBalancerStatus } from "./ingress-load-balancer-status.ts";

/** io.k8s.api.networking.v1.IngressStatus */
export interface IngressStatus {
  /** @default {} */
  loadBalancer?: IngressLoadBalancerStatus;
}
