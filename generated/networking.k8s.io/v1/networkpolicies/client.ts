// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.NetworkPolicy
// Hash: b04fc0115dc2
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { NetworkPolicy } from "../types/network-policy.ts";
import type { NetworkPolicyApply } from "./apply.ts";

/** Reads and writes NetworkPolicy objects of `namespace`, or of all namespaces. */
export function networkPolicies(rest: RestClient, namespace?: string): ResourceClient<NetworkPolicy, NetworkPolicyApply> {
  return createResourceClient<NetworkPolicy, NetworkPolicyApply>(rest, { group: "networking.k8s.io", version: "v1", resource: "networkpolicies", kind: "NetworkPolicy", namespaced: true }, namespace);
}
