// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceClaim
// Hash: cb8f530d5c16
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { ResourceClaim } from "../types/resource-claim.ts";

/** The fields of a ResourceClaim that one manager wants to own. */
export type ResourceClaimApply = ApplyConfiguration<ResourceClaim, "resource.k8s.io/v1", "ResourceClaim">;
