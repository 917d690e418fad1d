// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.NetworkPolicyEgressRule
// Hash: 21f64a528544
import type { NetworkPolicyPeer } from "./network-policy-peer.ts";
import type { NetworkPolicyPort } from "./network-policy-port.ts";

/** io.k8s.api.networking.v1.NetworkPolicyEgressRule */
export interface NetworkPolicyEgressRule {
  ports?: NetworkPolicyPort[];
  to?: NetworkPolicyPeer[];
}
