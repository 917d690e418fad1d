// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Pod
// Hash: 6b7d65f8fcfb
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsCoreV1Pod } from "../defaults/pod.ts";

/** Fills in what a Pod leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsCoreV1Pod(object as unknown as JsonObject);
}
