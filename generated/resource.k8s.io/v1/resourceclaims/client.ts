// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceClaim
// Hash: 02694fb51546
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { ResourceClaim } from "../types/resource-claim.ts";
import type { ResourceClaimApply } from "./apply.ts";

/** Reads and writes ResourceClaim objects of `namespace`, or of all namespaces. */
export function resourceClaims(rest: RestClient, namespace?: string): ResourceClient<ResourceClaim, ResourceClaimApply> {
  return createResourceClient<ResourceClaim, ResourceClaimApply>(rest, { group: "resource.k8s.io", version: "v1", resource: "resourceclaims", kind: "ResourceClaim", namespaced: true }, namespace);
}
