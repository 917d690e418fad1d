// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.NetworkPolicyList
// Hash: 196de7bac972
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { NetworkPolicy } from "./network-policy.ts";

/** io.k8s.api.networking.v1.NetworkPolicyList */
export interface NetworkPolicyList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: NetworkPolicy[];
}
