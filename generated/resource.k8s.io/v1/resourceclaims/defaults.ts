// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceClaim
// Hash: 6561f0193dd4
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsResourceV1ResourceClaim } from "../defaults/resource-claim.ts";

/** Fills in what a ResourceClaim leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsResourceV1ResourceClaim(object as unknown as JsonObject);
}
