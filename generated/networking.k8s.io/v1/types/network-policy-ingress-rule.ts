// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.NetworkPolicyIngressRule
// Hash: e27a301176d7
import type { NetworkPolicyPeer } from "./network-policy-peer.ts";
import type { NetworkPolicyPort } from "./network-policy-port.ts";

/** io.k8s.api.networking.v1.NetworkPolicyIngressRule */
export interface NetworkPolicyIngressRule {
  from?: NetworkPolicyPeer[];
  ports?: NetworkPolicyPort[];
}
