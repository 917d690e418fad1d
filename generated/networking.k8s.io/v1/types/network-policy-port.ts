// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.NetworkPolicyPort
// Hash: 164c157a0679
import type { IntOrString } from "../../../meta/v1/types/int-or-string.ts";

/** io.k8s.api.networking.v1.NetworkPolicyPort */
export interface NetworkPolicyPort {
  /** Format: int32 */
  endPort?: number;
  port?: IntOrString;
  protocol?: "SCTP" | "TCP" | "UDP";
}
