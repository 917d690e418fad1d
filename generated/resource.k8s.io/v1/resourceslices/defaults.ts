// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceSlice
// Hash: b7c0e22c65be
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsResourceV1ResourceSlice } from "../defaults/resource-slice.ts";

/** Fills in what a ResourceSlice leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsResourceV1ResourceSlice(object as unknown as JsonObject);
}
