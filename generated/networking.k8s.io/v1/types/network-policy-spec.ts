// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.NetworkPolicySpec
// Hash: 3f8cb969e98f
import type { LabelSelector } from "../../../meta/v1/types/label-selector.ts";
import type { NetworkPolicyEgressRule } from "./network-policy-egress-rule.ts";
import type { NetworkPolicyIngressRule } from "./network-policy-ingress-rule.ts";

/** io.k8s.api.networking.v1.NetworkPolicySpec */
export interface NetworkPolicySpec {
  egress?: NetworkPolicyEgressRule[];
  ingress?: NetworkPolicyIngressRule[];
  /** @default {} */
  podSelector?: LabelSelector;
  policyTypes?: ("Egress" | "Ingress")[];
}
