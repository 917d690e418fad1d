// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.ServiceCIDRStatus
// Hash: cc005abad5b2
import type { Condition } from "../../../meta/v1/types/condition.ts";

/** io.k8s.api.networking.v1.ServiceCIDRStatus */
export interface ServiceCIDRStatus {
  conditions?: Condition[];
}
