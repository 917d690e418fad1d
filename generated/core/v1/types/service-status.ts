// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ServiceStatus
// Hash: 4b47067d70c7
import type { Condition } from "../../../meta/v1/types/condition.ts";
import type { LoadBalancerStatus } from "./load-balancer-status.ts";

/** io.k8s.api.core.v1.ServiceStatus */
export interface ServiceStatus {
  conditions?: Condition[];
  /** @default {} */
  loadBalancer?: LoadBalancerStatus;
}
