// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceClaimTemplate
// Hash: e400a9b49818
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsResourceV1ResourceClaimTemplate } from "../defaults/resource-claim-template.ts";

/** Fills in what a ResourceClaimTemplate leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsResourceV1ResourceClaimTemplate(object as unknown as JsonObject);
}
