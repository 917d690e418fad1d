// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.NetworkPolicy
// Hash: 8e05af06442c
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { NetworkPolicySpec } from "./network-policy-spec.ts";

/** io.k8s.api.networking.v1.NetworkPolicy */
export interface NetworkPolicy {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec?: NetworkPolicySpec;
}
