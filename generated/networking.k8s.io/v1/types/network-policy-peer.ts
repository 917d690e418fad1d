// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.NetworkPolicyPeer
// Hash: 12d635b12544
import type { LabelSelector } from "../../../meta/v1/types/label-selector.ts";
import type { IPBlock } from "./ip-block.ts";

/** io.k8s.api.networking.v1.NetworkPolicyPeer */
export interface NetworkPolicyPeer {
  ipBlock?: IPBlock;
  namespaceSelector?: LabelSelector;
  podSelector?: LabelSelector;
}
