// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.NetworkPolicy
// Hash: 27f7e98cd097
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { NetworkPolicy } from "../types/network-policy.ts";

/** The fields of a NetworkPolicy that one manager wants to own. */
export type NetworkPolicyApply = ApplyConfiguration<NetworkPolicy, "networking.k8s.io/v1", "NetworkPolicy">;
