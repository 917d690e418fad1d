// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ServicePort
// Hash: 9c370595bd22
import type { IntOrString } from "../../../meta/v1/types/int-or-string.ts";

/** io.k8s.api.core.v1.ServicePort */
export interface ServicePort {
  appProtocol?: string;
  name?: string;
  /** Format: int32 */
  nodePort?: number;
  /**
   * Format: int32
   * @default 0
   */
  port: number;
  /** @default TCP */
  protocol?: "SCTP" | "TCP" | "UDP";
  targetPort?: IntOrString;
}
