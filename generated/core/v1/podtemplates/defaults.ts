// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodTemplate
// Hash: 7a0d40955ca6
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsCoreV1PodTemplate } from "../defaults/pod-template.ts";

/** Fills in what a PodTemplate leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsCoreV1PodTemplate(object as unknown as JsonObject);
}
