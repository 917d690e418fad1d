// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceClaimList
// Hash: 4a771c96fa42
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { ResourceClaim } from "./resource-claim.ts";

/** io.k8s.api.resource.v1.ResourceClaimList */
export interface ResourceClaimList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: ResourceClaim[];
}
