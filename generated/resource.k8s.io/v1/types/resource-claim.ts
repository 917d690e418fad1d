// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceClaim
// Hash: afc6ffefe0f9
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { ResourceClaimSpec } from "./resource-claim-spec.ts";
import type { ResourceClaimStatus } from "./resource-claim-status.ts";

/** io.k8s.api.resource.v1.ResourceClaim */
export interface ResourceClaim {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec: ResourceClaimSpec;
  /** @default {} */
  status?: ResourceClaimStatus;
}
